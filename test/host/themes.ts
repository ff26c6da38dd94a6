/** Colour themes that pictures are taken in: what VS Code calls them, and the file by which its window tells them apart. */
export const themes = {
  light: { label: 'Light Modern', file: 'light_modern' },
  dark: { label: 'Dark Modern', file: 'dark_modern' },
  hc: { label: 'Default High Contrast', file: 'hc_black' },
  'hc-light': { label: 'Default High Contrast Light', file: 'hc_light' }
} as const

export type Theme = keyof typeof themes

/** Whether a text names one of the themes. */
export function isTheme(name: string): name is Theme {
  return Object.hasOwn(themes, name)
}

/** The settings that show a theme, whatever the browser or the system prefers. */
export function themeSettings(theme: Theme): Record<string, unknown> {
  return {
    'workbench.colorTheme': themes[theme].label,
    'window.autoDetectHighContrast': false,
    'window.autoDetectColorScheme': false
  }
}
