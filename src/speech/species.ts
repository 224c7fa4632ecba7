import { list, pattern } from './words.ts'

/** Names of species that titles have often. */
const NAMES = list`
  homo sapiens, homo erectus, homo habilis, homo neanderthalensis, homo floresiensis, homo naledi, homo economicus,
  homo sacer, drosophila melanogaster, escherichia coli, caenorhabditis elegans, mus musculus, rattus norvegicus,
  canis lupus, canis familiaris, felis catus, bos taurus, equus caballus, gallus gallus, danio rerio, arabidopsis thaliana,
  apis mellifera, bombus terrestris, saccharomyces cerevisiae, plasmodium falciparum, aedes aegypti, staphylococcus aureus,
  helicobacter pylori, zea mays, oryza sativa`

/** A species by its name: the first word has a capital and the second none, in any style. */
export const SPECIES = pattern('giu')`(?<!\p{L})${NAMES}(?!\p{L})`
