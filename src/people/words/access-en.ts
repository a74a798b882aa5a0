import type { fr } from './access-fr.ts'

export const en: Readonly<Record<keyof typeof fr, string>> = {
  'access.title': 'How I sign in',
  'access.lead': 'The addresses that receive your codes, and the keys of your devices.',
  'access.prove-first': 'You hold a role: give your second key before you change anything here.',
  'access.contacts': 'My addresses and phones',
  'access.lent': 'a parent’s address',
  'access.card': 'A card from the town hall',
  'access.remove': 'Remove',
  'access.add-contact': 'Add an e-mail address or a phone',
  'access.add-contact-hint': 'We send a code there, to be sure it is yours.',
  'access.contact-added': 'Added: you can sign in with it.',
  'access.contact-removed': 'Removed. A message told that address.',
  'access.key-added': 'Your device now has a passkey.',
  'access.key-removed': 'The key is removed: it opens nothing any more.',
  'access.fault-missing': 'Write an e-mail address or a phone number.',
  'access.fault-unreadable':
    'This is neither an e-mail address nor a phone number. Example: lina@exemple.fr or 06 12 34 56 78.',
  'access.fault-already-yours': 'You have already added it.',
  'access.fault-too-many': 'Too many codes were asked for. Wait an hour.',
  'access.fault-last-way-in': 'This is your last way in. Add another address or a phone first.',
  'access.fault-guardians': 'This address is a parent’s: it is not removed here.',
  'access.keys': 'My passkeys',
  'access.keys-lead':
    'A passkey stays in your device. You come in with your finger, your face or the code of the device, without waiting for a message.',
  'access.application': 'An authenticator application also protects your account.',
  'access.key-since': 'added on {day}',
  'access.key-used': 'used on {day}',
  'access.key-never-used': 'never used',
  'access.key-refused': 'The key was not added. Try again, or with another device.',
  'access.key-too-many': 'You already have ten keys. Remove one first.',
  'access.key-last-factor': 'It is the only protection of your role. Add another key first.',
  'access.keys-need-script':
    'Adding a key needs a browser with JavaScript. The code by message always works.',
  'access.mail-code-subject': 'Your code: {code}',
  'access.mail-code':
    'Hello,\n\nTo add this address to your account on the site {town}, write this code:\n\n{code}\n\nIt is good for {minutes} minutes. If you asked for nothing, do nothing.\n\n{town}',
  'access.mail-added-subject': 'An address was added to your account',
  'access.mail-added':
    'Hello,\n\nAn address or a phone was just added to your account on the site {town}.\n\nIf it was not you, sign in, remove it and end the other sessions. The town hall’s front desk can help.\n\n{town}',
  'access.mail-removed-subject': 'An address was removed from your account',
  'access.mail-removed':
    'Hello,\n\nAn address or a phone was just removed from your account on the site {town}.\n\nIf it was not you, come quickly to the town hall’s front desk or answer this message.\n\n{town}',
  'access.sms-added':
    '{town}: an address was added to your account. If it was not you, come to the town hall.',
  'access.sms-removed':
    '{town}: an address was removed from your account. If it was not you, come to the town hall.',
  'account.access': 'How I sign in',

  'passkey.add': 'Add a passkey',
  'passkey.give': 'Use my passkey',
  'passkey.name': 'Name of this device',
  'passkey.name-hint': 'To know the key again later.',
  'passkey.refused-add': 'The device gave no key. Nothing has changed.',
  'passkey.refused-give': 'The device gave no key. Try again, or ask for a code by message.',
  'sign-in.fault-key-refused': 'This key opens nothing here. Ask for a code by message.',
  'sign-in.fault-key-unverified':
    'Your role needs a key that checks your finger, your face or a code. Use another, or ask for a code by message.',
  'sign-in.fault-no-cookie':
    'Your browser refuses the cookies of this site. Without them it cannot remember that it is you. Accept them for this site, then start again; or come to the town hall’s front desk.',

  'factor.lead-key': 'Your role opens sensitive things. Use the passkey of your device.',
  'factor.key-needs-script':
    'Your passkey needs a browser with JavaScript. If you lost it, ask another administrator.',
  'factor.fault-key':
    'This key was not enough. It must be yours, and check your finger, your face or a code.',
  'factor.fault-recovery-wrong': 'This is not the right code.',
  'recovery.title': 'Your recovery code',
  'recovery.lead':
    'Your second key was erased. Write the code that the person who administers the site gave you, by word of mouth or on paper.',
  'recovery.field': 'Recovery code',
  'recovery.fault-missing': 'Write the recovery code.',
  'recovery.fault-wrong':
    'This code is not the right one, or it is too old. After five tries another is needed.',
  'recovery.lost': 'Without this code, ask an administrator to make another.',

  'reset.title': 'Erase the second key of {name}',
  'reset.somebody': 'this person',
  'reset.effect-1': 'Her application and her passkeys open nothing any more.',
  'reset.effect-2': 'All her sessions are ended.',
  'reset.effect-3': 'A message tells her. The journal keeps that you did it.',
  'reset.effect-4':
    'You will see a recovery code, once. Give it to her by word of mouth or on paper, never by e-mail.',
  'reset.do': 'Erase her second key',
  'reset.done-title': 'Done',
  'reset.done-lead':
    'Give this code to {name}, by word of mouth or on paper. It is good for {days} days and is shown only here.',
  'reset.fault-oneself': 'Nobody erases her own second key. Ask another administrator.',
  'reset.fault-no-factor': 'This person has no second key.',
  'reset.mail-subject': 'Your second key was erased',
  'reset.mail':
    'Hello,\n\nAn administrator of the site {town} has just erased your second key and ended your sessions.\n\nTo choose another, sign in: the site will ask for the recovery code the administrator gives you by word of mouth or on paper.\n\nIf you asked for nothing, tell the town hall at once.\n\n{town}',
  'roles.reset': 'Lost second key',

  'retention.mail-subject': 'Your account will be erased',
  'retention.mail':
    'Hello,\n\nYou have not come to the site {town} for almost {years} years. So as not to keep your data without a reason, your account will be erased on {day}.\n\nTo keep it, sign in once before that day:\n{address}\n\nOtherwise there is nothing to do.\n\n{town}',
  'retention.sms': '{town}: your account will be erased on {day}. To keep it, sign in once.',
  'roles.search': 'Name or e-mail address',
  'roles.state': 'Roles',
  'roles.state-en-vigueur': 'In force or to come',
  'roles.state-retires': 'Taken back',
  'roles.none': 'No role here',
  'roles.taken-back': 'taken back: {why}',
  'roles.scope': 'On what',
  'roles.scope-town': 'The whole town',
  'roles.scope-department': 'A department',
  'roles.scope-neighbourhood': 'A neighbourhood',
  'roles.scope-process': 'A process',
  'roles.scope-body': 'A body',
  'roles.scope-named': '{kind}: {name}',
  'roles.no-name': 'no name shown',
  'roles.second-person':
    'It takes two: nobody gives a role to themselves. Ask a second person to sign in once, give them their role here, then they will give you yours.',
  'roles.fault-no-scope': 'Choose on what, from the list.',
}
