import { Form } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Bewijs } from './Formulier.tsx'
import { Knop, Knoplink } from './Knop.tsx'

/** Way in when nobody is logged in, way out otherwise. Both are answered by the server, not by a page. */
export function Aanmelding() {
  const t = useTekst('ui')
  const { wie } = useBezoek()
  if (!wie) {
    return (
      <Knoplink naar="/inloggen" soort="tweede" reloadDocument>
        {t('inloggen')}
      </Knoplink>
    )
  }
  return <Uitlogknop />
}

export function Uitlogknop() {
  const t = useTekst('ui')
  return (
    <Form method="post" action="/uitloggen" reloadDocument>
      <Bewijs naam="uitloggen" />
      <Knop soort="tweede">{t('uitloggen')}</Knop>
    </Form>
  )
}
