import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Persoonbijdrage } from '@meedoen/levering'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier, Knopformulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../../weigering.ts'

type Antwoord = { antwoord: Geweigerd | undefined }

/** The refusal, when it was this form that was sent. */
const bij = (antwoord: Geweigerd | undefined, velden: Readonly<Record<string, string>>): Geweigerd | undefined =>
  antwoord && Object.entries(velden).every(([naam, waarde]) => antwoord.waarden[naam] === waarde) ? antwoord : undefined

/** The cost price of each aid or adaptation. */
export function Kostprijzen({ hulpmiddelen, antwoord }: Antwoord & Pick<Persoonbijdrage, 'hulpmiddelen'>) {
  const t = useTekst('werkplek')
  return (
    <Kaart titel={t('eb.kostprijs.titel')} tekst={t('eb.kostprijs.uitleg')}>
      {hulpmiddelen.map((hulpmiddel) => (
        <Kostprijs key={hulpmiddel.voorziening} hulpmiddel={hulpmiddel} antwoord={antwoord} />
      ))}
    </Kaart>
  )
}

type Hulpmiddel = Persoonbijdrage['hulpmiddelen'][number]

function Kostprijs({ hulpmiddel, antwoord }: Antwoord & { hulpmiddel: Hulpmiddel }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { voorziening, soort, begin, kostprijs } = hulpmiddel
  const dit = bij(antwoord, { doe: 'kostprijs', voorziening })
  const bedrag = kostprijs === null ? t('eb.kostprijs.onbekend') : schrijfEuro(kostprijs, taal)
  return (
    <Formulier naam={`kostprijs-${voorziening}`} fouten={useFouten(dit?.weigering)} waarden={dit?.waarden ?? {}}>
      <p>
        {t('eb.kostprijs.nu', { soort: t(`eb.kostprijs.soorten.${soort}`), datum: schrijfDatum(begin, taal), bedrag })}
      </p>
      <input type="hidden" name="doe" value="kostprijs" />
      <input type="hidden" name="voorziening" value={voorziening} />
      <Tekstveld
        naam="kostprijs"
        breedte="kort"
        inputMode="decimal"
        label={t('eb.kostprijs.veld')}
        hint={t('eb.kostprijs.hint')}
      />
      <div>
        <Knop soort="tweede">{t('eb.kostprijs.knop')}</Knop>
      </div>
    </Formulier>
  )
}

type Vrij = Antwoord & Pick<Persoonbijdrage, 'vrij'> & { redenen: readonly Persoonbijdrage['vrij'][number]['reden'][] }

/** The months in which nothing is due, as established. */
export function Vrijstellingen({ vrij, redenen, antwoord }: Vrij) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const dit = bij(antwoord, { doe: 'vrijstelling' })
  return (
    <Kaart titel={t('eb.vrijstelling.titel')} tekst={t('eb.vrijstelling.uitleg')}>
      {vrij.map(({ reden, vanaf, tot }) => (
        <div key={`${reden} ${vanaf}`}>
          <p>
            {t(`eb.reden.${reden}`)}
            {': '}
            {schrijfDatum(vanaf, taal)} – {tot ? schrijfDatum(tot, taal) : t('eb.vrijstelling.doorlopend')}
          </p>
          <Knopformulier
            naam={`intrekken-${reden}-${vanaf}`}
            soort="stil"
            velden={{ doe: 'vrijstelling', reden, vanaf, tot: tot ?? '', ingetrokken: 'ja' }}
          >
            {t('eb.vrijstelling.trekIn')}
            <span className="md-weggelaten"> {t(`eb.reden.${reden}`)}</span>
          </Knopformulier>
        </div>
      ))}
      <Formulier naam="vrijstelling" fouten={useFouten(dit?.weigering)} waarden={dit?.waarden ?? {}}>
        <input type="hidden" name="doe" value="vrijstelling" />
        <Keuzelijst
          naam="reden"
          label={t('eb.vrijstelling.reden')}
          keuzes={redenen.map((waarde) => ({ waarde, label: t(`eb.reden.${waarde}`) }))}
        />
        <Datumveld naam="vanaf" kalender label={t('eb.vrijstelling.vanaf')} />
        <Datumveld naam="tot" kalender optioneel label={t('eb.vrijstelling.tot')} hint={t('eb.vrijstelling.totHint')} />
        <div>
          <Knop soort="tweede">{t('eb.vrijstelling.knop')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
