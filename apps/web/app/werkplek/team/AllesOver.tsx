import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, type Waarden } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import type { Teampagina } from './team.server.ts'

type Antwoord = { weigering: Weigering | null; waarden: Waarden; mislukt: readonly string[] }

/** A colleague is ill: all their open cases go to another in one go, each with the same note. */
export function AllesOver({ pagina, antwoord }: { pagina: Teampagina; antwoord: Antwoord | undefined }) {
  const t = useTekst('werkplek')
  const fouten = useFouten(antwoord?.weigering ?? undefined)
  const van = pagina.verdeling.flatMap(({ medewerker, open }) =>
    medewerker && open > 0
      ? [{ waarde: medewerker.id, label: t('team.vanMet', { naam: medewerker.naam, count: open }) }]
      : [],
  )
  return (
    <Kaart titel={t('team.allesOver')} tekst={t('team.allesOverUitleg')} icoon="mensen">
      {antwoord && antwoord.mislukt.length > 0 && (
        <Melding toon="fout" live titel={t('team.mislukt', { count: antwoord.mislukt.length })}>
          <ul className="md-lijst">
            {antwoord.mislukt.map((nummer) => (
              <li key={nummer}>{nummer}</li>
            ))}
          </ul>
        </Melding>
      )}
      {van.length === 0 ? (
        <p>{t('team.nietsOver')}</p>
      ) : (
        <Formulier
          naam="alles"
          namen={{ van: t('team.van'), naar: t('team.naar') }}
          fouten={fouten}
          waarden={antwoord?.waarden}
        >
          <Keuzelijst naam="van" label={t('team.van')} keuzes={van} />
          <Keuzelijst naam="naar" label={t('team.naar')} keuzes={pagina.collegas} />
          <Tekstvak naam="reden" label={t('team.reden')} hint={t('team.redenHint')} rijen={2} optioneel />
          <div>
            <Knop>{t('team.draagOver')}</Knop>
          </div>
        </Formulier>
      )}
    </Kaart>
  )
}
