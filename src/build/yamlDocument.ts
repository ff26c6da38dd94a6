/** The part of `yaml` that reads and changes a team's file; a bundle of its own, see `yamlDocumentOnDemand.ts`. */
export { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
