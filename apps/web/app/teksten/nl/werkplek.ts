import { besluit } from './werkplek/besluit.ts'
import { bijdrage } from './werkplek/bijdrage.ts'
import { feiten } from './werkplek/feiten.ts'
import { huishouden } from './werkplek/huishouden.ts'
import { lijst } from './werkplek/lijst.ts'
import { mensen } from './werkplek/mensen.ts'
import { onderzoek } from './werkplek/onderzoek.ts'
import { post } from './werkplek/post.ts'
import { stappen } from './werkplek/stappen.ts'
import { telaat } from './werkplek/telaat.ts'
import { velden } from './werkplek/velden.ts'
import { verzoek } from './werkplek/verzoek.ts'
import { wijzigen } from './werkplek/wijzigen.ts'
import { zaak } from './werkplek/zaak.ts'

/** Case workers of the municipality. */
export const werkplek = {
  titel: 'Werkplek',
  ...lijst,
  ...mensen,
  ...zaak,
  ...feiten,
  ...stappen,
  ...velden,
  ...onderzoek,
  ...huishouden,
  ...besluit,
  ...bijdrage,
  ...wijzigen,
  ...telaat,
  ...verzoek,
  ...post,
}
