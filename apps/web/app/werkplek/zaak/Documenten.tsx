import { datumOp, schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Documentvermelding } from './documenten.server.ts'

type Props = { zaak: string; documenten: readonly Documentvermelding[] }

/** Letters and what came in; each look is recorded when it is opened. */
export function Documenten({ zaak, documenten }: Props) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return (
    <Kaart titel={t('document.titel')} icoon="bijlage">
      <Tabel
        bijschrift={t('document.titel')}
        rijen={documenten}
        sleutel={(document) => document.id}
        leeg={<p className="md-zacht">{t('document.geen')}</p>}
        kolommen={[
          {
            sleutel: 'naam',
            kop: t('document.kop.naam'),
            cel: (d) => (d.brief ? <Link to={`/werkplek/zaak/${zaak}/document/${d.id}`}>{d.naam}</Link> : d.naam),
          },
          { sleutel: 'op', kop: t('document.kop.op'), cel: (d) => schrijfDatum(datumOp(d.op), taal) },
          {
            sleutel: 'zicht',
            kop: t('document.kop.zicht'),
            cel: (d) =>
              d.inwonerZiet ? t('document.zicht.ja') : <Badge icoon="slot">{t('document.zicht.nee')}</Badge>,
          },
          {
            sleutel: 'haal',
            kop: t('document.kop.haal'),
            cel: (d) => (
              <a href={`/document/${d.id}`}>
                {t('document.download')}
                <span className="md-weggelaten"> {d.naam}</span>
              </a>
            ),
          },
        ]}
      />
    </Kaart>
  )
}
