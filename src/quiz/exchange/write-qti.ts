import { cleanLine } from './clean.ts'
import type { ExportFile, ExportItem } from './exchange.ts'
import { toIdentifier } from './identifier.ts'
import { toTags } from './tags.ts'
import { QTI_ROOT, writeQtiItem } from './write-qti-item.ts'
import { element, writeXml } from './xml.ts'

const PACKAGE_NAMESPACE = 'http://www.imsglobal.org/xsd/imscp_v1p1'
const PACKAGE_SCHEMA = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd'

const TEST_FILE = 'assessmentTest.xml'

/**
 * Items as a content package of IMS QTI 2.1. In: the items, and the title of the test that they make. Out: the files to be
 * zipped, `imsmanifest.xml` first, then the test, then one file for each item. An item's id is its title and, escaped, its
 * identifier; level and topics are the categories of its reference in the test. Not held: the notes. Throws nothing.
 * https://www.imsglobal.org/question/
 */
export function writeQti(items: readonly ExportItem[], title: string): ExportFile[] {
  const files = items.map((exported, i) => ({ name: fileOf(i), text: writeQtiItem(exported) }))
  const test = { name: TEST_FILE, text: writeTest(items, cleanLine(title)) }
  return [{ name: 'imsmanifest.xml', text: writeManifest(items) }, test, ...files]
}

const fileOf = (i: number) => `items/item-${i + 1}.xml`
const identifierOf = ({ item }: ExportItem) => toIdentifier(cleanLine(item.id))

/** No escaped id begins with `footnote_`: an underscore is followed by a hexadecimal number in them. */
function writeTest(items: readonly ExportItem[], title: string): string {
  const section = { identifier: 'footnote_questions', title, visible: 'true' }
  const part = { identifier: 'footnote_part', navigationMode: 'nonlinear', submissionMode: 'individual' }
  return writeXml(
    element(
      'assessmentTest',
      { ...QTI_ROOT, identifier: 'footnote_test', title },
      element('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
      element(
        'testPart',
        part,
        element('itemSessionControl', { showFeedback: 'true' }),
        element('assessmentSection', section, ...items.map(writeReference)),
      ),
      element('outcomeProcessing', {}, addScores),
    ),
  )
}

function writeReference(exported: ExportItem, i: number) {
  const category = toTags(exported.item).map(toIdentifier).join(' ')
  return element('assessmentItemRef', { identifier: identifierOf(exported), href: fileOf(i), category })
}

const addScores = element(
  'setOutcomeValue',
  { identifier: 'SCORE' },
  element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' })),
)

function writeManifest(items: readonly ExportItem[]): string {
  const dependencies = items.map((item) => element('dependency', { identifierref: resourceOf(item) }))
  const resources = items.map((item, i) => writeResource(resourceOf(item), 'imsqti_item_xmlv2p1', fileOf(i)))
  return writeXml(
    element(
      'manifest',
      {
        xmlns: PACKAGE_NAMESPACE,
        'xmlns:xsi': QTI_ROOT['xmlns:xsi'],
        'xsi:schemaLocation': `${PACKAGE_NAMESPACE} ${PACKAGE_SCHEMA}`,
        identifier: 'footnote_manifest',
      },
      element('metadata', {}, element('schema', {}, 'QTIv2.1 Package'), element('schemaversion', {}, '1.0.0')),
      element('organizations', {}),
      element(
        'resources',
        {},
        writeResource('footnote_test', 'imsqti_test_xmlv2p1', TEST_FILE, dependencies),
        ...resources,
      ),
    ),
  )
}

const resourceOf = (exported: ExportItem) => `item.${identifierOf(exported)}`

const writeResource = (
  identifier: string,
  type: string,
  href: string,
  dependencies = [] as ReturnType<typeof element>[],
) => element('resource', { identifier, type, href }, element('file', { href }), ...dependencies)
