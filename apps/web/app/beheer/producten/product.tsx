import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Aankruisvak, Keuzelijst, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { bewaar, haalProduct } from './product.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalProduct(vraag, vraag.params.code)
export const action = (vraag: ActionFunctionArgs) => bewaar(vraag, vraag.params.code)

const VELDEN = ['code', 'naamNl', 'naamEn', 'voorziening', 'categorie', 'variant', 'eenheid', 'frequentie'] as const

/** One product that the municipality buys. */
export default function Product() {
  const t = useTekst('inkoop')
  const { code, waarden } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={code === null ? t('product.nieuw') : t('product.een', { code })}
        fout={antwoord !== undefined}
        terug={{ naar: '/beheer/producten', tekst: t('product.titel') }}
      />
      <Formulier
        naam="product"
        namen={Object.fromEntries(VELDEN.map((veld) => [veld, t(`product.${veld}`)]))}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden ?? waarden}
      >
        {code === null && (
          <Tekstveld
            naam="code"
            label={t('product.code')}
            hint={t('product.codeHint')}
            breedte="kort"
            maxLength={5}
            autoComplete="off"
          />
        )}
        <Tekstveld naam="naamNl" label={t('product.naamNl')} />
        <Tekstveld naam="naamEn" label={t('product.naamEn')} />
        <Maat />
        <Aankruisvak naam="metBudget" label={t('product.metBudget')} hint={t('product.metBudgetHint')} />
        <Aankruisvak naam="alphahulp" label={t('product.alphahulp')} hint={t('product.alphahulpHint')} />
        <div>
          <Knop>{code === null ? t('product.voegToe') : t('bewaar')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}

/** Of what kind it is and in what it is counted; fixed once there are tariffs. */
function Maat() {
  const t = useTekst('inkoop')
  const { keuzes } = useLoaderData<typeof loader>()
  return (
    <>
      <Keuzelijst naam="voorziening" label={t('product.voorziening')} keuzes={keuzes.voorzieningen} />
      <Keuzelijst naam="categorie" label={t('product.categorie')} keuzes={keuzes.categorieen} />
      <Keuzerondjes
        naam="variant"
        label={t('product.variant')}
        keuzes={keuzes.varianten.map((waarde) => ({
          waarde,
          label: t(`product.varianten.${waarde}.naam`),
          uitleg: t(`product.varianten.${waarde}.uitleg`),
        }))}
      />
      <Keuzelijst
        naam="eenheid"
        label={t('product.eenheid')}
        keuzes={keuzes.eenheden.map((waarde) => ({ waarde, label: `${waarde} ${t(`eenheid.${waarde}`)}` }))}
      />
      <Keuzelijst
        naam="frequentie"
        label={t('product.frequentie')}
        keuzes={keuzes.frequenties.map((waarde) => ({ waarde, label: t(`product.frequenties.${waarde}`) }))}
      />
    </>
  )
}
