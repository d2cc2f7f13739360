import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Rij, Stapel } from '../../ui/Indeling.tsx'
import { Aankruisvak, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../../weigering.ts'
import type { Verslagpagina } from '../verslag.server.ts'

/** What was answered before, in the resident's own words. */
export function Verslagantwoord({ gegeven }: Pick<Verslagpagina, 'gegeven'>) {
  const t = useTekst('mijn')
  if (!gegeven) return null
  return (
    <Melding toon={gegeven.antwoord === 'akkoord' ? 'goed' : 'info'} titel={t(`verslag.gegeven.${gegeven.antwoord}`)}>
      {gegeven.tekst ? (
        <>
          <p>{t('verslag.gegeven.woorden')}</p>
          <p className="md-eigenwoorden">{gegeven.tekst}</p>
        </>
      ) : (
        t('verslag.gegeven.bijVerslag')
      )}
    </Melding>
  )
}

/** The answer to the report: right or not, what must change, and whether it is an aanvraag at once. */
export function Verslagformulier({ geweigerd }: { geweigerd: Geweigerd | undefined }) {
  const t = useTekst('mijn')
  const fouten = useFouten(geweigerd?.weigering)
  const keuzes = (['akkoord', 'niet-akkoord'] as const).map((waarde) => ({
    waarde,
    label: t(`verslag.antwoord.${waarde}`),
  }))
  return (
    <section id="antwoord" className="md-smal">
      <Stapel>
        <h2>{t('verslag.antwoord.titel')}</h2>
        <Formulier naam="verslag" fouten={fouten} waarden={geweigerd?.waarden}>
          <Keuzerondjes naam="antwoord" label={t('verslag.antwoord.vraag')} keuzes={keuzes} />
          <Tekstvak
            naam="tekst"
            label={t('verslag.antwoord.tekst')}
            hint={t('verslag.antwoord.tekstHint')}
            tekens={4000}
            optioneel
          />
          <Aankruisvak
            naam="aanvraag"
            label={t('verslag.antwoord.aanvraag')}
            hint={t('verslag.antwoord.aanvraagHint')}
          />
          <Rij>
            <Knop icoon="verstuur">{t('verslag.antwoord.knop')}</Knop>
          </Rij>
        </Formulier>
        <p className="md-zacht">{t('verslag.antwoord.papier')}</p>
      </Stapel>
    </section>
  )
}
