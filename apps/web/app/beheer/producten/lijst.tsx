import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { InkoopGedaan } from '../InkoopGedaan.tsx'
import { Zoekregel } from '../Zoekregel.tsx'
import { haalLijst, type Productregel } from './product.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalLijst(vraag)

/** Everything that the municipality buys. */
export default function Producten() {
  const t = useTekst('inkoop')
  const { zoek, producten } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('product.titel')} inleiding={t('product.inleiding')}>
        <div>
          <Knoplink naar="/beheer/producten/nieuw" icoon="plus">
            {t('product.nieuw')}
          </Knoplink>
        </div>
      </Paginakop>
      <InkoopGedaan />
      <Zoekregel naam="zoek" label={t('product.zoek')} knop={t('lijst.zoekKnop')} waarde={zoek} />
      <Tabel
        bijschrift={t('product.titel')}
        rijen={producten}
        sleutel={({ code }) => code}
        leeg={<Leeg titel={t('product.leeg')} tekst={t('product.leegTekst')} />}
        kolommen={useKolommen()}
      />
    </Stapel>
  )
}

function useKolommen(): readonly Kolom<Productregel>[] {
  const t = useTekst('inkoop')
  return [
    {
      sleutel: 'naam',
      kop: t('product.naam'),
      cel: ({ code, naam, alphahulp, metBudget }) => (
        <>
          <Link to={`/beheer/producten/${code}`}>{naam}</Link>{' '}
          {metBudget && <Badge toon="info">{t('product.metBudgetBadge')}</Badge>}{' '}
          {alphahulp && <Badge toon="info">{t('product.alphahulpBadge')}</Badge>}
        </>
      ),
    },
    { sleutel: 'code', kop: t('product.code'), cel: ({ code }) => code },
    { sleutel: 'soort', kop: t('product.voorziening'), cel: ({ voorziening }) => voorziening },
    { sleutel: 'variant', kop: t('product.variant'), cel: ({ variant }) => t(`product.varianten.${variant}.naam`) },
    {
      sleutel: 'maat',
      kop: t('product.eenheid'),
      cel: ({ eenheid, frequentie }) => `${t(`eenheid.${eenheid}`)} ${t(`product.frequenties.${frequentie}`)}`,
    },
  ]
}
