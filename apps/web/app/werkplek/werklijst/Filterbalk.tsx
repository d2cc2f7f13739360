import type { Werklijstfilter } from '@meedoen/zaken'
import { Form, Link, useSubmit } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, Knopformulier } from '../../ui/Formulier.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { adresVan } from './filter.ts'

const FASES = ['te-doen', 'alle', 'melding', 'onderzoek', 'aanvraag', 'uitvoering'] as const
const VOLGORDES = ['klok', 'melding', 'nummer'] as const

type Props = {
  filter: Werklijstfilter
  bewaard: readonly { readonly naam: string; readonly adres: string }[]
  naamMist: boolean
}

/** Phase and order; and the filters that this employee keeps. */
export function Filterbalk({ filter, bewaard, naamMist }: Props) {
  return (
    <div className="md-filterbalk md-niet-op-papier">
      <Keuzes filter={filter} />
      <Bewaarde filter={filter} bewaard={bewaard} naamMist={naamMist} />
    </div>
  )
}

function Keuzes({ filter }: { filter: Werklijstfilter }) {
  const t = useTekst('werkplek')
  const verstuur = useSubmit()
  return (
    <Form
      method="get"
      action="/werkplek"
      className="md-filterbalk__keuzes"
      onChange={({ currentTarget }) => verstuur(currentTarget)}
      key={adresVan(filter)}
    >
      <input type="hidden" name="lijst" value={filter.lijst} />
      {filter.klok !== 'alle' && <input type="hidden" name="klok" value={filter.klok} />}
      <label htmlFor="fase">{t('lijst.fase')}</label>
      <select id="fase" name="fase" className="md-invoer" defaultValue={filter.fase}>
        {FASES.map((fase) => (
          <option key={fase} value={fase}>
            {t(`fase.${fase}`)}
          </option>
        ))}
      </select>
      <label htmlFor="sorteer">{t('lijst.volgorde')}</label>
      <select id="sorteer" name="sorteer" className="md-invoer" defaultValue={filter.sorteer}>
        {VOLGORDES.map((volgorde) => (
          <option key={volgorde} value={volgorde}>
            {t(`lijst.sorteer.${volgorde}`)}
          </option>
        ))}
      </select>
      <Knop soort="tweede">{t('lijst.toon')}</Knop>
    </Form>
  )
}

function Bewaarde({ filter, bewaard, naamMist }: Props) {
  const t = useTekst('werkplek')
  const hier = adresVan(filter)
  return (
    <details key={hier} className="md-filterbalk__bewaard" open={naamMist || undefined}>
      <summary>{t('lijst.bewaard', { aantal: bewaard.length })}</summary>
      <div className="md-filterbalk__lijf">
        {bewaard.length > 0 && (
          <ul className="md-filterlijst">
            {bewaard.map(({ naam, adres }) => (
              <li key={naam}>
                <Link to={adres} {...(adres === hier ? { 'aria-current': true } : {})}>
                  {naam}
                </Link>
                <Knopformulier naam={`weg-${naam}`} velden={{ doe: 'weg', naam }} soort="stil">
                  {t('lijst.gooiWeg')}
                  <span className="md-weggelaten"> {naam}</span>
                </Knopformulier>
              </li>
            ))}
          </ul>
        )}
        <Formulier naam="filter" {...(naamMist ? { fouten: { naam: t('lijst.naamMist') } } : {})}>
          <Tekstveld naam="naam" label={t('lijst.naam')} hint={t('lijst.naamHint')} breedte="midden" maxLength={60} />
          <div>
            <Knop soort="tweede">{t('lijst.bewaar')}</Knop>
          </div>
        </Formulier>
      </div>
    </details>
  )
}
