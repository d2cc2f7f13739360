import { datumOp, schrijfDatum } from '@meedoen/kern'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { ConceptWeg } from './ConceptWeg.tsx'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const concept = await huis.werk((s) => huis.kamers.zaken.haalConcept(s, params.token ?? ''))
  if (!concept.ok) return null
  const pad = `/melding/${params.token}`
  return { pad, link: new URL(pad, request.url).href, tot: datumOp(concept.waarde.verloopt) }
}

export default function Later() {
  const t = useTekst('melding')
  const taal = useTaal()
  const bewaard = useLoaderData<typeof loader>()
  if (!bewaard) return <ConceptWeg basis="/melding" />
  const { pad, link, tot } = bewaard
  const mail = `mailto:?${new URLSearchParams({ subject: t('laterPagina.mailOnderwerp'), body: link })}`
  return (
    <Stapel smal>
      <Paginakop titel={t('laterPagina.titel')} inleiding={t('laterPagina.inleiding')} />
      <Kaart soort="nu" icoon="slot" titel={t('laterPagina.link')}>
        <p className="md-adres">
          <a href={link}>{link}</a>
        </p>
        <Rij>
          <a className="md-knop md-knop--tweede" href={mail.replaceAll('+', '%20')}>
            {t('laterPagina.mail')}
          </a>
        </Rij>
      </Kaart>
      <Melding toon="letop">{t('laterPagina.bewaar')}</Melding>
      <p>{t('laterPagina.tot', { datum: schrijfDatum(tot, taal) })}</p>
      <Rij>
        <Knoplink naar={pad} soort="tweede">
          {t('laterPagina.nu')}
        </Knoplink>
      </Rij>
    </Stapel>
  )
}
