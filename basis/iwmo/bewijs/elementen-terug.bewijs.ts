import { BERICHTEN } from '../model/berichten.ts'
import { toetsElementen } from './elementen.ts'

toetsElementen(
  Object.values(BERICHTEN)
    .filter((beschrijving) => !('van' in beschrijving))
    .map(({ soort }) => soort),
)
