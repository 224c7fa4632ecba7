/** A path into a parsed YAML file, such as `[3, 'pin', 'page']`. */
export type YamlPath = readonly (string | number)[]
