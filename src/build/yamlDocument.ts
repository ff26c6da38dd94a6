/** The part of `yaml` that changes a file and keeps its comments; a bundle of its own, see `yamlDocumentOnDemand.ts`. */
export { isMap, isSeq, parseDocument } from 'yaml'
