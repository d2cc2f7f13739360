import { Form, useLocation } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Bewijs } from './Formulier.tsx'
import { Icoon } from './Icoon.tsx'

/** The other language, named in that language; comes back to this page. */
export function Taalknop() {
  const t = useTekst('ui')
  const { taal } = useBezoek()
  const { pathname, search } = useLocation()
  const andere = taal === 'nl' ? 'en' : 'nl'
  return (
    <Form method="post" action="/taal" reloadDocument>
      <Bewijs naam="taal" />
      <input type="hidden" name="terug" value={pathname + search} />
      <button className="md-taalknop" type="submit" name="taal" value={andere} lang={andere}>
        <Icoon naam="taal" maat={18} />
        {t('andereTaal')}
      </button>
    </Form>
  )
}
