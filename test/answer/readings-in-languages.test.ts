import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'

/** Small readings in languages, a question to each, and what is to be quoted. */
const READINGS = [
  {
    language: 'es',
    text: `# El molino de Arbosa

El molino de Arbosa muele trigo y centeno desde hace tres siglos. Lo construyeron los hermanos Quirós junto al río.

Las ruedas se mueven con el agua de la acequia, que baja de la sierra en primavera. En verano el molinero cierra las compuertas para que los huertos no se queden secos.

Cada domingo los vecinos traen el grano en carros y pagan con harina.`,
    question: '¿Por qué cierra el molinero las compuertas en verano?',
    right: 'para que los huertos no se queden secos',
  },
  {
    language: 'fr',
    text: `# La cloche de Sauverne

La cloche de Sauverne pèse deux tonnes et fut fondue par Anselme Ruffin. Elle sonne les jours de brouillard pour guider les barques.

Les pêcheurs du village versent chaque année un panier de harengs au sonneur. Celui-ci habite la tour avec sa famille.`,
    question: 'Qui a fondu la cloche de Sauverne ?',
    right: 'Anselme Ruffin',
  },
  {
    language: 'de',
    text: `# Die Imkerei am Hollenberg

Die Imker am Hollenberg stellen ihre Bienenkörbe im August in die Heide. Dort blüht der Buchweizen bis in den Herbst hinein.

Der Honig wird in Tontöpfen verkauft, weil Glas auf den steilen Wegen zerbricht. Im Winter schlafen die Völker unter Stroh.`,
    question: 'Warum wird der Honig in Tontöpfen verkauft?',
    right: 'weil Glas auf den steilen Wegen zerbricht',
  },
  {
    language: 'ru',
    text: `# Маяк на Белом мысе

Маяк на Белом мысе построил инженер Корсаков. Его стены сложены из серого камня, который привозили на баржах.

Смотритель зажигает лампу на закате и гасит её на рассвете. Зимой ему помогают две собаки, потому что тропу заносит снегом.`,
    question: 'Когда смотритель зажигает лампу?',
    right: 'зажигает лампу на закате',
  },
  {
    language: 'ar',
    text: `# بئر الوادي

حفر أهل القرية بئر الوادي قبل مئة عام. ماؤها عذب حتى في الصيف.

يحرس البئر رجل اسمه سالم ويفتح بابها كل صباح. يدفع المزارعون له تمرا في موسم الحصاد.`,
    question: 'من يحرس البئر؟',
    right: 'رجل اسمه سالم',
  },
  {
    language: 'zh',
    text: `# 云岭茶园

云岭茶园在山的北面，已经有两百年的历史。茶农每年四月采摘嫩叶。

茶叶先在竹席上晾干，然后用松木烟熏。熏过的茶放在陶罐里保存三年。`,
    question: '茶叶用什么木头烟熏？',
    right: '用松木烟熏',
  },
] as const

/** How a question is answered from all of the readings, in a library without notes, or beside the bundled one. */
async function open(beside: 'nothing' | 'the bundled library') {
  const [folder, library, files] = [createFolder(), createFolder(), createFolder()]
  mkdirSync(join(library, 'sources'))
  for (const { language, text } of READINGS) {
    const path = join(files, `reading-${language}.md`)
    writeFileSync(path, text)
    await importFile(path, {
      folder,
      sources: [],
      given: { id: `reading-${language}`, author: 'Sund, I.', year: '2020' },
      fills: true,
    })
  }
  const settings = beside === 'nothing' ? { FOOTNOTE_LIBRARY: library } : {}
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder, ...settings })
  return (question: string) => dispatch({ command: 'ask', input: { question } }, context)
}

describe('a reading in another language', () => {
  it.each(['nothing', 'the bundled library'] as const)(
    'is found by questions in it, with %s beside',
    async (beside) => {
      const ask = await open(beside)
      for (const { question, right, language } of READINGS) {
        const { excerpts } = await ask(question)
        expect(excerpts[0]?.source, question).toBe(`reading-${language}`)
        expect(excerpts[0]?.text, question).toContain(right)
      }
    },
  )

  it('leaves a question in its language to the library that has the answer in another', async () => {
    const ask = await open('the bundled library')
    const { excerpts } = await ask('¿Qué es una ciudad santuario?')
    expect(excerpts[0]?.source).not.toContain('reading-')
  })
})
