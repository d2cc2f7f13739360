import { useTekst } from '../../teksten/gebruik.ts'
import { teksten } from '../../teksten/nl/index.ts'
import type { Feitregel } from '../../ui/Tijdlijn.tsx'
import type { Blik } from '../inzage.server.ts'

const woorden = teksten.mijn.inzage
const isWie = (soort: string): soort is keyof typeof woorden.wie => Object.hasOwn(woorden.wie, soort)
const isWat = (soort: string): soort is keyof typeof woorden.wat => Object.hasOwn(woorden.wat, soort)
const isReden = (soort: string): soort is keyof typeof woorden.reden => Object.hasOwn(woorden.reden, soort)

/** One look as a sentence: who did what, and on which ground. */
export function useBlikregel(): (blik: Blik) => Feitregel {
  const t = useTekst('mijn')
  return ({ id, datum, tijd, wie, organisatie, handeling, doel, reden, keer }) => {
    const naam = wie.naam ?? (isWie(wie.soort) ? t(`inzage.wie.${wie.soort}`) : wie.soort)
    const functie = wie.functie ? t('inzage.functie', { functie: wie.functie, team: wie.team ?? '' }) : organisatie
    const waarom = isReden(doel) ? t(`inzage.reden.${doel}`) : ''
    const wat = t(`inzage.wat.${isWat(handeling) ? handeling : 'anders'}`)
    return {
      id,
      datum,
      tijd,
      tekst: t('inzage.zin', {
        wie: functie ? `${naam} (${functie})` : naam,
        wat: keer > 1 ? t('inzage.vaker', { wat, keer }) : wat,
      }),
      bij: [waarom, reden && `“${reden}”`].filter(Boolean).join(' '),
    }
  }
}
