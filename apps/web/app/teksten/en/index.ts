import { aanbieder } from './aanbieder.ts'
import { beheer } from './beheer.ts'
import { beleid } from './beleid.ts'
import { declaratie } from './declaratie.ts'
import { informatie } from './informatie.ts'
import { inkoop } from './inkoop.ts'
import { loket } from './loket.ts'
import { melding } from './melding.ts'
import { mensen } from './mensen.ts'
import { mijn } from './mijn.ts'
import { pgb } from './pgb.ts'
import { plan } from './plan.ts'
import { regels } from './regels.ts'
import { rekenhulp } from './rekenhulp.ts'
import { ui } from './ui.ts'
import { verbinding } from './verbinding.ts'
import { verordening } from './verordening.ts'
import { werkplek } from './werkplek.ts'

export const teksten = {
  aanbieder,
  beheer,
  beleid,
  declaratie,
  informatie,
  inkoop,
  loket,
  melding,
  mensen,
  mijn,
  pgb,
  plan,
  regels,
  rekenhulp,
  ui,
  verbinding,
  verordening,
  werkplek,
}
