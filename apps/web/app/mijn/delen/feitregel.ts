import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { teksten } from '../../teksten/nl/index.ts'
import type { Feitregel } from '../../ui/Tijdlijn.tsx'
import { doorWieOfVanzelf } from '../../vanzelf.ts'
import type { Gebeurtenis } from '../geschiedenis.server.ts'
import { useStuknaam } from '../stuknaam.ts'

const { feit, door } = teksten.mijn.geschiedenis
const isFeit = (soort: string): soort is keyof typeof feit => Object.hasOwn(feit, soort)
const isDoor = (soort: string): soort is keyof typeof door => Object.hasOwn(door, soort)

/** A fact as a sentence with who did it. */
export function useFeitregel(): (gebeurtenis: Gebeurtenis) => Feitregel {
  const t = useTekst('mijn')
  const taal = useTaal()
  const stuknaam = useStuknaam()
  return ({ id, datum, tijd, soort, op, brief, naam, door: wie }) => {
    const doorSoort = doorWieOfVanzelf(soort, wie.soort)
    const gegevens = {
      datum: op ? schrijfDatum(op.datum, taal) : '',
      tijd: op?.tijd ?? '',
      naam,
      brief: brief ? stuknaam({ soort: brief, naam: brief }) : '',
    }
    return {
      id,
      datum,
      tijd,
      tekst: isFeit(soort) ? t(`geschiedenis.feit.${soort}`, gegevens) : soort,
      bij: wie.naam ?? (isDoor(doorSoort) ? t(`geschiedenis.door.${doorSoort}`) : undefined),
    }
  }
}
