import { data } from 'react-router'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The id in an address; anything else is an address that does not exist. */
export function idUit(deel: string | undefined): string {
  if (deel === undefined || !UUID.test(deel)) throw data(null, { status: 404 })
  return deel
}
