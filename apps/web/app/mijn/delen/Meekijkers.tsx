import { useBezoek } from '../../bezoek.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Formulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Aankruisvakjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Geweigerd, useFouten } from '../../weigering.ts'
import type { Meekijker } from '../delen.server.ts'

const ONDERDELEN = ['voortgang', 'brieven', 'verslag', 'plan', 'bijdrage'] as const
const ROLLEN = [
  'partner',
  'huisgenoot',
  'mantelzorger',
  'vertegenwoordiger',
  'contactpersoon',
  'clientondersteuner',
] as const

/** One person with what they see, and the form to change it. */
export function Meekijkerkaart({ mens, geweigerd }: { mens: Meekijker; geweigerd: Geweigerd | undefined }) {
  const t = useTekst('mijn')
  const { gemeente } = useBezoek()
  return (
    <Kaart titel={mens.naam} icoon="mens">
      <Rij>
        {ROLLEN.filter((rol) => mens.rollen.includes(rol)).map((rol) => (
          <Badge key={rol} toon="huis">
            {t(`delen.rol.${rol}`)}
          </Badge>
        ))}
      </Rij>
      {mens.vast && <p>{t(`delen.${mens.vast}`, { telefoon: gemeente.telefoon })}</p>}
      {mens.vast !== 'vertegenwoordiger' && <Deelformulier mens={mens} geweigerd={geweigerd} />}
    </Kaart>
  )
}

function Deelformulier({ mens, geweigerd }: { mens: Meekijker; geweigerd: Geweigerd | undefined }) {
  const t = useTekst('mijn')
  const hier = geweigerd?.waarden.persoon === mens.persoon ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  const keuzes = ONDERDELEN.filter((deel) => mens.vast !== 'clientondersteuner' || deel !== 'voortgang').map(
    (deel) => ({
      waarde: deel,
      label: t(`delen.${deel}`),
      uitleg: t(`delen.${deel}Uitleg`),
    }),
  )
  return (
    <Formulier
      naam={`delen-${mens.persoon}`}
      fouten={fouten}
      waarden={hier?.waarden ?? { onderdelen: mens.onderdelen }}
    >
      <input type="hidden" name="persoon" value={mens.persoon} />
      <Aankruisvakjes naam="onderdelen" label={t('delen.wat', { naam: mens.naam })} keuzes={keuzes} />
      <Rij>
        <Knop soort="tweede">{t('delen.knop', { naam: mens.naam })}</Knop>
      </Rij>
    </Formulier>
  )
}

/** Says what the person sees from now on. */
export function Bewaard({ mens }: { mens: Meekijker | undefined }) {
  const t = useTekst('mijn')
  if (!mens) return null
  const { naam, onderdelen, vast } = mens
  const zin = onderdelen.length > 0 ? 'bewaard' : vast ? 'bewaardBlijft' : 'bewaardNiets'
  return (
    <Melding toon="goed" live>
      {t(`delen.${zin}`, { naam })}
    </Melding>
  )
}
