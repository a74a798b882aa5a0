import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './places-fr.ts'

export const en: Words<typeof fr> = {
  none: 'No neighbourhood yet',
  'none-text': 'Without neighbourhoods, everything is for the whole town.',
  map: 'The neighbourhoods of today',
  'map-new': 'The neighbourhoods, as this file draws them',
  send: 'Send a drawing',
  'send-again': 'Replace the drawing',
  'send-lead': 'Nothing changes before you have seen the result.',
  file: 'GeoJSON file',
  'file-hint':
    'From your mapping department: one outline for each neighbourhood, with a property “name” or “nom”, in degrees (WGS 84). 4 MB at most.',
  'file-refused': 'This file is not taken: the reasons are at the top of the page.',
  look: 'See this drawing',
  rename: 'Rename a neighbourhood',
  'rename-lead':
    'It stays the same neighbourhood: its residents and its votes follow. Budgets already published keep the former name.',
  'rename-of': 'New name of “{name}”',
  'rename-do': 'Rename',
  formers: 'Former drawings',
  'formers-lead': 'Kept so that you can go back: the last five.',
  former: 'Until {when}: {count, plural, one {one neighbourhood} other {# neighbourhoods}}.',
  'former-look': 'See and put back',

  drawing: 'The drawing, before you adopt it',
  'drawing-lead': 'Look well: names, shapes, what is missing.',
  'change-added': '“{name}” is a new neighbourhood.',
  'change-removed': '“{name}” disappears.',
  'change-redrawn': '“{name}” has a new outline.',
  'change-renamed': '“{former}” is called “{name}”.',
  'change-same': '“{name}” does not change.',
  'apply-title': 'Adopt this drawing?',
  'apply-addresses':
    'Addresses follow the outlines: who lives in a street that changes neighbourhood changes with it.',
  'apply-undo': 'The drawing of today is kept: you can put it back.',
  apply: 'Adopt this drawing',
  blocked: 'This drawing cannot be adopted now',
  'blocked-by': '“{name}” would disappear, but it has its envelope in “{edition}”.',
  'blocked-back': 'Send another drawing',

  'fault-no-file': 'Choose a file first.',
  'fault-too-large':
    'This file is larger than 4 MB. Simplify the outlines: a point at each corner is enough.',
  'fault-not-json': 'This file is not JSON. Ask for a “GeoJSON” export: neither Shapefile nor KML.',
  'fault-not-features': 'This file is no collection of outlines (“FeatureCollection”).',
  'fault-no-features': 'This file contains no neighbourhood.',
  'fault-too-many': 'This file contains {count} outlines; 80 neighbourhoods at most.',
  'fault-too-many-points': 'This file contains {count} points; 20,000 at most. Simplify it.',
  'fault-no-name': 'Outline no. {feature} has no name. Give it a property “name” or “nom”.',
  'fault-name-twice': 'Two neighbourhoods are called “{name}”.',
  'fault-not-polygon': '“{name}” is no surface (Polygon or MultiPolygon).',
  'fault-bad-coordinate': '“{name}”: a coordinate is not a number.',
  'fault-too-short': '“{name}”: an outline has fewer than four points.',
  'fault-not-closed': '“{name}”: an outline is not closed. Its last point must be the first.',
  'fault-self-crossing': '“{name}”: the outline crosses itself, near {at}.',
  'fault-lambert-93':
    'These coordinates are in metres (Lambert 93). Ask for an export in degrees: “WGS 84”, or EPSG 4326.',
  'fault-swapped': 'Latitude is written before longitude. In GeoJSON, longitude comes first.',
  'fault-out-of-range':
    '“{name}”: some coordinates are not on Earth. They must be degrees (WGS 84).',
  'fault-overlap': '“{name}” and “{other}” overlap on {ground} m².',
  'fault-rename': 'Write a name that no other neighbourhood bears.',
}
