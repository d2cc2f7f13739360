import { aanbieder } from './aanbieder.ts'
import { beheer } from './beheer.ts'
import { beleid } from './beleid.ts'
import { loket } from './loket.ts'
import { melding } from './melding.ts'
import { mijn } from './mijn.ts'
import { ui } from './ui.ts'
import { werkplek } from './werkplek.ts'

export const teksten = { aanbieder, beheer, beleid, loket, melding, mijn, ui, werkplek }
