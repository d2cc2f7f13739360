import type { Meldingstap } from '@meedoen/zaken'
import type { ReactNode } from 'react'
import type { Vraagbeeld } from '../vraagbeeld.ts'
import { Bereiken } from './Bereiken.tsx'
import { Clientondersteuning } from './Clientondersteuning.tsx'
import { Contactpersoon } from './Contactpersoon.tsx'
import { Gegevens } from './Gegevens.tsx'
import { HulpNu } from './HulpNu.tsx'
import { Situatie } from './Situatie.tsx'
import { Spoed } from './Spoed.tsx'
import { VoorWie } from './VoorWie.tsx'

/** The fields of each question; a question that the room adds does not compile until it stands here. */
export const VRAGEN: Readonly<Record<Meldingstap, (beeld: Vraagbeeld) => ReactNode>> = {
  'voor-wie': VoorWie,
  situatie: Situatie,
  spoed: Spoed,
  'hulp-nu': HulpNu,
  contactpersoon: Contactpersoon,
  clientondersteuning: Clientondersteuning,
  gegevens: Gegevens,
  bereiken: Bereiken,
}
