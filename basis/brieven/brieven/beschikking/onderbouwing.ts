import { alinea, lijst } from '../../bouwstenen.ts'
import type { Blok } from '../../brief.ts'
import type { Onderbouwing } from './gegevens.ts'

/** The steps as a list, then what they add up to with the article. `bron` begins the sentence with the article: "Dit staat in". */
export const onderbouwingInBrief = ({ stappen, slot, artikel }: Onderbouwing, bron: string): readonly Blok[] => [
  ...(stappen.length > 0 ? [lijst(stappen)] : []),
  alinea(artikel === null ? slot : `${slot} (${bron} ${artikel}.)`),
]
