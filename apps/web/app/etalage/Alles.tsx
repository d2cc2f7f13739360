import type { Beeld } from '../ui/Grafiek.tsx'
import { Brieven } from './Brieven.tsx'
import { Formulieren } from './Formulieren.tsx'
import { Gegevens } from './Gegevens.tsx'
import { Grafieken } from './Grafieken.tsx'
import { Kaarten } from './Kaarten.tsx'
import { Letters } from './Letters.tsx'
import { Tekens } from './Tekens.tsx'
import { Toestanden } from './Toestanden.tsx'
import { Zaak } from './Zaak.tsx'

/** Every group of components, for both rhythms. */
export function Alles({ grafieken }: { grafieken: { staven: Beeld; lijn: Beeld } }) {
  return (
    <>
      <Letters />
      <Tekens />
      <Formulieren />
      <Kaarten />
      <Gegevens />
      <Zaak />
      <Brieven />
      <Grafieken {...grafieken} />
      <Toestanden />
    </>
  )
}
