import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import type { Behoefterij, Onderzoekspagina } from './onderzoek.server.ts'

type Props = { zaak: string; behoeften: readonly Behoefterij[]; huishouden: Onderzoekspagina['huishouden'] }

/** What somebody needs, and what meets it in the order of the law. */
export function Behoeften({ zaak, behoeften, huishouden }: Props) {
  const t = useTekst('werkplek')
  const hier = `/werkplek/zaak/${zaak}/onderzoek`
  return (
    <section aria-labelledby="behoeften" className="md-stapel md-stapel--dicht">
      <h2 id="behoeften">{t('onderzoek.behoeften')}</h2>
      {behoeften.length === 0 && (
        <Leeg niveau={3} titel={t('onderzoek.geenBehoeften')} tekst={t('onderzoek.geenBehoeftenUitleg')} />
      )}
      <ul className="md-berichten">
        {behoeften.map(({ id, leefgebied, omschrijving, voorziening }) => (
          <li key={id}>
            <div className="md-merken">
              <span className="md-zacht">{leefgebied}</span>
              <Link to={`${hier}/behoefte/${id}`}>{omschrijving}</Link>
              {voorziening ? (
                <Badge toon="huis">{voorziening}</Badge>
              ) : (
                <Badge toon="goed">{t('onderzoek.zonderMaatwerk')}</Badge>
              )}
              <Knopformulier naam={`vervalt-${id}`} velden={{ doe: 'vervalt', behoefte: id }} soort="stil">
                {t('onderzoek.haalWeg')}
                <span className="md-weggelaten"> {omschrijving}</span>
              </Knopformulier>
            </div>
          </li>
        ))}
      </ul>
      <Rij>
        <Knoplink naar={`${hier}/behoefte/nieuw`} soort="tweede" icoon="plus">
          {t('onderzoek.nieuweBehoefte')}
        </Knoplink>
        {huishouden && (
          <Knoplink naar={`${hier}/huishouden`} soort="tweede" icoon="klok">
            {t(huishouden === 'berekend' ? 'huishouden.opnieuw' : 'huishouden.naar')}
          </Knoplink>
        )}
      </Rij>
    </section>
  )
}
