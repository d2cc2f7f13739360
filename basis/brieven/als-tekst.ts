import type { Blok, Brief, Stuk, Tekst } from './brief.ts'

const stukAlsTekst = (stuk: Stuk): string => {
  if (typeof stuk === 'string') return stuk
  return 'vet' in stuk ? stuk.vet : stuk.tekst
}

/** Running text without strong or links. */
export const tekstAlsTekst = (tekst: Tekst): string =>
  typeof tekst === 'string' ? tekst : tekst.map(stukAlsTekst).join('')

function blokAlsTekst(blok: Blok): string {
  switch (blok.soort) {
    case 'alinea':
      return tekstAlsTekst(blok.tekst)
    case 'kop':
      return blok.tekst
    case 'lijst':
      return blok.punten.map((punt, i) => `${blok.geordend ? `${i + 1}.` : '-'} ${tekstAlsTekst(punt)}`).join('\n')
    case 'feitentabel':
      return [blok.kolommen, ...blok.rijen].map((rij) => rij.map(tekstAlsTekst).join(': ')).join('\n')
    case 'kader':
      return [blok.titel, ...blok.blokken.map(blokAlsTekst)].join('\n\n')
    case 'schrijfruimte':
      return [blok.vraag, ...Array.from({ length: blok.regels }, () => '____')].join('\n')
    case 'handtekeningvak':
      return [
        blok.titel,
        blok.uitleg,
        ...blok.keuzes.map((k) => `[ ] ${k}`),
        ...blok.velden.map((v) => `${v}: ____`),
      ].join('\n')
  }
}

/** The whole letter as plain text in the order of reading, paragraphs apart by an empty line. */
export function briefAlsTekst(brief: Brief): string {
  const { afzender, slot, bijlagen } = brief
  return [
    afzender.naam,
    brief.adres.join('\n'),
    brief.kenmerken.map(([naam, waarde]) => `${naam}: ${waarde}`).join('\n'),
    brief.titel,
    brief.aanhef,
    ...brief.blokken.map(blokAlsTekst),
    [slot.groet, slot.namens, ...slot.ondertekening].join('\n'),
    ...(bijlagen ? [[bijlagen.titel, ...bijlagen.namen.map((naam) => `- ${naam}`)].join('\n')] : []),
    ...(brief.artikelen ? [brief.artikelen] : []),
    ...(brief.antwoordblad ? [brief.antwoordblad.titel, ...brief.antwoordblad.blokken.map(blokAlsTekst)] : []),
  ].join('\n\n')
}
