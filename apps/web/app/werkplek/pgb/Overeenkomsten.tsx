import { schrijfEuro } from '@meedoen/kern'
import type { Overeenkomstbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { Overeenkomst } from '../../pgb/Overeenkomst.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Geweigerdhier, Oordeel } from './Oordeel.tsx'

type Props = { pgb: Pgbbeeld; geweigerd: Geweigerdhier }

/** Every agreement, what the ordinance says of its rate, and the judgement where one is waited for. */
export function Overeenkomsten({ pgb, geweigerd }: Props) {
  const t = useTekst('pgb')
  const { overeenkomsten, mogelijk, id } = pgb
  const wacht = overeenkomsten.some(({ stand }) => stand === 'voorgelegd')
  return (
    <Kaart titel={t('werk.overeenkomsten')} icoon="handdruk" soort={wacht ? 'nu' : 'gewoon'}>
      {overeenkomsten.length === 0 && <p>{t('werk.geenOvereenkomst')}</p>}
      {overeenkomsten.length > 0 && (
        <ul className="md-afspraken">
          {overeenkomsten.map((een) => (
            <li key={een.id}>
              <Overeenkomst een={een} />
              <Tarief een={een} />
              {een.stand === 'voorgelegd' && mogelijk['overeenkomst-beoordelen'] && (
                <Beoordeel pgb={pgb} een={een} geweigerd={geweigerd} />
              )}
              {mogelijk.declareren && een.maanden.length > 0 && (
                <div>
                  <Knoplink naar={`/werkplek/pgb/${id}/declareren/${een.id}`} soort="stil" icoon="euro">
                    {t('overeenkomst.declareer')}
                    <span className="md-weggelaten"> {t('overeenkomst.declareerBij', { wie: een.wie })}</span>
                  </Knoplink>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {mogelijk['overeenkomst-voorleggen'] && (
        <div>
          <Knoplink naar={`/werkplek/pgb/${id}/overeenkomst`} soort="tweede" icoon="plus">
            {t('werk.voegToe')}
          </Knoplink>
        </div>
      )}
    </Kaart>
  )
}

function Tarief({ een }: { een: Overeenkomstbeeld }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  return (
    <p className="md-zacht md-klein">
      {een.norm === null
        ? t('werk.geenNorm')
        : t('werk.norm', { bedrag: schrijfEuro(een.norm, taal), helper: t(`helper.${een.helper}`) })}
    </p>
  )
}

function Beoordeel({ pgb, een, geweigerd }: Props & { een: Overeenkomstbeeld }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  return (
    <>
      <h3>{t('werk.beoordeelOvereenkomst', { wie: een.wie })}</h3>
      {een.samenPerJaar > pgb.bedrag && (
        <Melding toon="letop">
          {t('werk.meer', { bedrag: schrijfEuro(een.samenPerJaar, taal), budget: schrijfEuro(pgb.bedrag, taal) })}
        </Melding>
      )}
      <Oordeel
        naam={`oordeel-${een.id}`}
        velden={{ doe: 'oordeel-overeenkomst', overeenkomst: een.id }}
        geweigerd={geweigerd}
      />
    </>
  )
}
