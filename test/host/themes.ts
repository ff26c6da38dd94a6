/** Short names of colour themes that pictures are taken in, and what VS Code calls them. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light'
} as const

export type Theme = keyof typeof themes

/** Whether a text names one of the themes. */
export function isTheme(name: string): name is Theme {
  return Object.hasOwn(themes, name)
}

/** The settings that show a theme, whatever the browser or the system prefers. */
export function themeSettings(theme: Theme): Record<string, unknown> {
  return {
    'workbench.colorTheme': themes[theme],
    'window.autoDetectHighContrast': false,
    'window.autoDetectColorScheme': false
  }
}
