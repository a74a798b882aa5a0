import type { Transaction } from 'kysely'
import { startOfDay } from '../../platform/kernel/day.ts'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { reminderDue } from '../rules/reminders.ts'
import { takeReminders } from '../store/reminders.ts'
import { registrationSoon, registrationToday } from '../templates.ts'
import { type AboutNow, writeTo } from './write-to.ts'

/** Reminds those who come, by day: once three days before, once in the morning. */
export async function remind(
  tx: Transaction<object>,
  { zone, ...about }: AboutNow & { readonly zone: string },
  most = 200,
): Promise<void> {
  const { thing, now } = about
  if (thing.standing !== 'announced' || thing.startsAt <= now.toISOString()) return
  const [on] = dayAndHour(zone, new Date(thing.startsAt))
  const due = reminderDue(on, dayAndHour(zone, now))
  if (due === null) return
  const { reminder } = due
  const madeBefore = startOfDay(zone, due.madeBefore)
  const template = reminder === 'soon' ? registrationSoon : registrationToday
  for (const registration of await takeReminders(tx, thing, { reminder, on, madeBefore, most }))
    await writeTo(tx, template, registration, about)
}
