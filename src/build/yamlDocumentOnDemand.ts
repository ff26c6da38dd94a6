import type * as Yaml from './yamlDocument.js'

/** What CommonJS bundles are loaded with; the name stays as it is in the bundle. */
declare const require: (file: string) => typeof Yaml

const yaml = (): typeof Yaml => require('./yamlDocument.js')

/**
 * Stands in for the package `yaml` in what the desktop loads on demand: 115 KB that are read from the file beside it once a
 * team's file is read or changed.
 */
export const parseDocument = (...args: Parameters<typeof Yaml.parseDocument>) => yaml().parseDocument(...args)
export const isAlias = (node: unknown) => yaml().isAlias(node)
export const isMap = (node: unknown) => yaml().isMap(node)
export const isScalar = (node: unknown) => yaml().isScalar(node)
export const isSeq = (node: unknown) => yaml().isSeq(node)
