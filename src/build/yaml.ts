import { loadAll as readAll } from 'js-yaml'

/** The part of js-yaml that reads the front matter of a reply; a bundle of its own, see `yamlOnDemand.ts`. */
export const loadAll = (text: string): unknown[] => readAll(text)
