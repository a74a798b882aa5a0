import type { DatabaseAddress } from './connect.ts'

/** For `DATABASE_URL`: what a program of its own is told. */
export function urlOf(address: DatabaseAddress): string {
  if ('url' in address) return address.url
  const { host, port, user, password, database } = address
  const at = new URLSearchParams({ host, port: String(port) })
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@localhost/${database}?${at}`
}
