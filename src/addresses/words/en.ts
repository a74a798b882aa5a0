import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  'file.settings': 'Settings of the town',
  'file.title': 'Addresses of the town',
  'file.lead':
    'With this file people find their address as they type, and the site tells their neighbourhood.',
  'file.none': 'No file is imported',
  'file.none-text':
    'Meanwhile people write their address and choose their neighbourhood in a list.',
  'file.in-force': 'File in force',
  'file.addresses': 'Addresses',
  'file.streets': 'Streets',
  'file.outside': 'In no neighbourhood',
  'file.since': 'Imported on {day} · town {insee} · {format}',
  'file.format-ban': 'national address base',
  'file.format-bal': 'local address base',
  'file.import': 'Import a file',
  'file.where':
    'The file is free on adresse.data.gouv.fr: the one of your town or of your département (Base adresse nationale, CSV), or your Base adresse locale (1.3 to 1.5). 20 MB at most; beyond, the command “parvis town addresses import”.',
  'file.file': 'CSV file',
  'file.insee': 'INSEE code of the town',
  'file.insee-hint': 'Five signs, for example 94016. Empty: the only town of the file.',
  'file.read': 'Read the file',
  'file.read-hint': 'Nothing changes yet: you see the effect first.',
  'file.sides': 'Street sides and neighbourhoods',
  'file.imported': 'The addresses are up to date.',
  'file.wrong': 'This file is not imported. Nothing changed.',
  'file.wrong-lines':
    '{count, plural, one {# line is refused.} other {# lines are refused.}} Correct the file, then import it again.',
  'file.first-lines': 'The first {count}:',
  'file.line': 'Line',
  'file.why': 'Why',

  'fault.missing': 'Choose a file.',
  'fault.insee': 'An INSEE code has five signs, for example 94016.',
  'fault.not-utf8': 'The file is not UTF-8 text. Save it as “CSV UTF-8”.',
  'fault.empty': 'The file is empty.',
  'fault.too-long-line': 'A line is far too long: this is no file of addresses.',
  'fault.no-address': 'The file has no address.',
  'fault.repeats': 'The file has far too many addresses for one town.',
  'fault.no-column':
    'This is no file of addresses parted by semicolons. Columns missing: {columns}.',
  'fault.several-towns': 'The file has several towns: {towns}. Give the INSEE code of yours.',
  'fault.not-this-town': 'This town is not in the file, which has: {towns}.',
  'fault.draft-gone':
    'This file is not there any more: another one took its place. Import it again.',

  'line.columns': 'It has not as many columns as the first line.',
  'line.quotes': 'A quote is not closed.',
  'line.code': 'The identifier is missing.',
  'line.insee': 'The INSEE code is missing or cannot be read.',
  'line.street': 'The name of the street is missing.',
  'line.number': 'The number is no number.',
  'line.position': 'The position cannot be read.',
  'line.suffix': 'What follows the number is too long.',
  'line.twice': 'This identifier is on another line already.',

  'report.title': 'Before importing',
  'report.lead': 'The file is good. Here is what it will change.',
  'report.confirm-title': 'Replace the addresses of the town {insee}',
  'report.all':
    '{count, plural, one {# address} other {# addresses}} in {streets, plural, one {# street} other {# streets}}.',
  'report.new':
    '{count, plural, =0 {No new address.} one {# new address.} other {# new addresses.}}',
  'report.gone':
    '{count, plural, =0 {No address disappears.} one {# address disappears.} other {# addresses disappear.}}',
  'report.residences':
    '{count, plural, one {# resident has an address that disappears: it stays readable, and the neighbourhood does not change.} other {# residents have an address that disappears: it stays readable, and their neighbourhood does not change.}}',
  'report.outside':
    '{count, plural, =0 {Each address is in a neighbourhood.} one {# address is in no neighbourhood.} other {# addresses are in no neighbourhood.}}',
  'report.without-position':
    '{count, plural, one {# address has no position: its neighbourhood is not known.} other {# addresses have no position: their neighbourhood is not known.}}',
  'report.do': 'Replace the addresses',

  'sides.title': 'Street sides',
  'sides.lead':
    'When the border of two neighbourhoods follows a street, say here whose each side is. Otherwise the map decides.',
  'sides.none': 'No street side is decided',
  'sides.none-text': 'The map of the neighbourhoods is enough for all addresses.',
  'sides.caption': 'Sides decided',
  'sides.street': 'Street',
  'sides.side': 'Side',
  'sides.side-all': 'both sides',
  'sides.side-odd': 'odd numbers',
  'sides.side-even': 'even numbers',
  'sides.numbers': 'Numbers',
  'sides.numbers-all': 'all',
  'sides.numbers-from': 'from {from}',
  'sides.numbers-to': 'from {from} to {to}',
  'sides.neighbourhood': 'Neighbourhood',
  'sides.neighbourhood-choose': 'Choose a neighbourhood',
  'sides.neighbourhood-gone': 'This neighbourhood is no more: the map decides.',
  'sides.doors': 'Addresses',
  'sides.act': 'Remove',
  'sides.remove': 'Remove',
  'sides.set': 'Decide on a side',
  'sides.street-hint': 'The whole name of the street, as it is in the file.',
  'sides.from': 'From number',
  'sides.to': 'To number',
  'sides.to-hint': 'Empty: to the end of the street.',
  'sides.preview': 'See what it changes',
  'sides.done-set': 'It is decided. The addresses and residents concerned have followed.',
  'sides.done-removed': 'The map decides again.',
  'sides.preview-title': 'What it changes',
  'sides.preview-none': 'No address changes neighbourhood today.',
  'sides.preview-count':
    '{count, plural, one {# address changes neighbourhood:} other {# addresses change neighbourhood:}}',
  'sides.preview-one': '{address}: {from} → {to}',
  'sides.preview-more': '… and {count} others.',
  'sides.no-neighbourhood': 'no neighbourhood',
  'sides.apply': 'Decide so',
  'sides.fault-missing': 'Fill in this field.',
  'sides.fault-unknown-street':
    'This street is not in the file of addresses. Write its whole name.',
  'sides.fault-unknown-neighbourhood': 'Choose a neighbourhood in the list.',
  'sides.fault-backwards': 'The last number is before the first.',
  'sides.fault-overlaps':
    'Another decision has these numbers of this street already. Remove it first.',
  'sides.fault-number': 'Write a whole number, or nothing.',
}
