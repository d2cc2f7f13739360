import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Deel, Vragen } from './Deel.tsx'

const DELEN = ['wat', 'wie', 'kijken', 'lang', 'cookies', 'rechten'] as const

export async function loader({ context }: LoaderFunctionArgs) {
  const { kamers, vandaag, werk } = context.get(huisContext)
  return werk(async ({ tx }) => {
    const gegevens = await kamers.verordening.versieOp(tx, 'gemeentegegevens', vandaag)
    const termijnen = await kamers.verordening.versieOp(tx, 'termijnen', vandaag)
    return {
      email: gegevens.ok ? gegevens.waarde.inhoud.email : '',
      dagen: termijnen.ok ? termijnen.waarde.inhoud.conceptBewaarDagen : 14,
    }
  })
}

export default function Privacy() {
  const t = useTekst('informatie')
  const vul = useLoaderData<typeof loader>()
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('privacy.titel')} inleiding={t('privacy.inleiding')} />
      {DELEN.map((deel) => (
        <Deel key={deel} kop={t(`privacy.${deel}`)} tekst={t(`privacy.${deel}Tekst`, vul)} />
      ))}
      <Vragen />
    </Stapel>
  )
}
