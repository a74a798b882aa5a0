import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './settings-fr.ts'

export const en: Words<typeof fr> = {
  title: 'Settings of the town',
  lead: 'What the town says of itself. Every page follows at once, and every change can be undone.',
  list: 'The settings, one a line',
  'column.setting': 'Setting',
  'column.state': 'State',
  'column.detail': 'In detail',
  save: 'Save',
  undo: 'Undo this change',
  'news.enregistre': 'Saved: the whole site follows.',
  'news.annule': 'Undone: all is as it was.',

  'setting.identity': 'Identity',
  'setting.colours': 'Colours',
  'setting.neighbourhoods': 'Neighbourhoods',
  'setting.addresses': 'Addresses',
  'setting.departments': 'Departments and councillors',
  'setting.calendar': 'Calendar',
  'setting.roles': 'Roles',
  'setting.wording': 'Words of the site',
  'lead.identity': 'The name each page bears, where to write to you, and your time.',
  'lead.colours':
    'Five colours, those of your house style. The site makes them readable everywhere, and tells you what it changed.',
  'lead.neighbourhoods': 'Their outline, drawn by a GeoJSON file.',
  'lead.addresses': 'The addresses of the town, to know who lives where.',
  'lead.departments':
    'Who answers for what, and who was elected: the page “Your councillors and departments”.',
  'lead.calendar': 'Holidays, closures and election periods.',
  'lead.roles': 'Who may do what.',
  'lead.wording': 'Every sentence of the site can be said in your own words.',

  'state.done': 'Done',
  'state.missing': 'To do',
  'state.optional': 'As you like',
  'detail.identity':
    '{has, select, yes {The town has a name and a contact address.} other {The name or the contact address is missing.}}',
  'detail.colours':
    '{own, select, yes {Your own colours.} other {Our first colours: they will do as well.}}',
  'detail.neighbourhoods':
    '{count, plural, =0 {No neighbourhood.} one {One neighbourhood.} other {# neighbourhoods.}}',
  'detail.addresses':
    '{count, plural, =0 {No address.} one {One address.} other {{shown} addresses.}}',
  'detail.departments':
    '{departments, plural, =0 {No department} one {One department} other {# departments}}, {councillors, plural, =0 {no councillor} one {one councillor} other {# councillors}}.',
  'detail.calendar':
    '{has, select, yes {The school zone is chosen.} other {The school zone is missing.}}',
  'detail.roles':
    '{officers, plural, =0 {Nobody} one {One person} other {# people}} as officers, {voteOfficers, plural, =0 {nobody} one {one person} other {# people}} to keep the vote.',
  'detail.wording':
    '{count, plural, =0 {Our first sentences.} one {One sentence changed.} other {# sentences changed.}}',

  'setup.label': 'Installation of the town',
  'setup.step': 'Installation: step {step} of {of}.',
  'setup.all': 'All the steps',
  'setup.next': 'Go on: {next}',
  'setup.finish': 'Finish',
  'setup.resume': 'Take up the installation again, step by step',

  'identity.name': 'Name of the town',
  'identity.contactEmail': 'Contact e-mail address',
  'identity.contactEmail-hint': 'That of a department, never of a person: everybody sees it.',
  'identity.zone': 'Time zone',
  'identity.zone-hint':
    'Votes open and close by this clock. Work done at night follows at the next start.',
  'identity.residents': 'Number of residents',
  'identity.inseeCode': 'INSEE code',
  'identity.inseeCode-hint':
    'Five characters, such as 94016. It is not the postcode. It serves to find your addresses.',
  'identity.fault-name': 'Write the name of the town, in {most, number} letters at most.',
  'identity.fault-contactEmail':
    'This address cannot be read. Write it as participation@ville.fr, or leave it empty.',
  'identity.fault-zone': 'Choose a time zone of the list.',
  'identity.fault-residents': 'Write a number, such as 31000, or leave it empty.',
  'identity.fault-inseeCode':
    'An INSEE code has five characters: 94016, or 2A004 in Corsica. Correct it, or leave it empty.',

  'colours.accent': 'Main colour',
  'colours.accent-hint': 'Of buttons and links. For example #1f5a4c.',
  'colours.neutral': 'Colour of texts',
  'colours.neutral-hint': 'Nearly black: texts and greys.',
  'colours.brand1': 'First brand colour',
  'colours.brand1-hint': 'Of the numbers on maps, and of steps.',
  'colours.brand2': 'Second brand colour',
  'colours.brand2-hint': 'Of what is put forward.',
  'colours.brand3': 'Third brand colour',
  'colours.brand3-hint': 'Of charts.',
  'colours.pick': 'chosen by eye',
  'colours.see': 'See',
  'colours.fault': '{name}: this is no colour. Write a code such as #1f5a4c, or rgb(31, 90, 76).',
  'colours.corrected': 'Read as: {names}.',
  'colours.preview': 'Preview',
  'colours.preview-lead': 'Nothing has changed on the site yet.',
  'colours.day': 'By day',
  'colours.night': 'By night',
  'colours.sample-title': 'A tree in front of the school',
  'colours.sample-text': 'Here is a text, with',
  'colours.sample-link': 'a link',
  'colours.sample-button': 'I vote',
  'colours.table': 'What becomes of each colour',
  'colours.column-name': 'Colour',
  'colours.column-given': 'Yours',
  'colours.kept': 'Kept as it is.',
  'colours.darker': 'Made darker, to stay readable.',
  'colours.lighter': 'Made lighter, to stay readable.',
  'colours.contrasts':
    'Contrast of the text on it: {text} (4.5 is needed). Contrast with the page: {paper} (3 is needed).',
}
