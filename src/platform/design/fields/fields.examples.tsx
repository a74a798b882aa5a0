import type { PartExamples } from '../example.ts'
import { Checkbox, CheckboxList, RadioList } from './choice-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { SuggestField } from './suggest-field.tsx'
import { EmailField, PhoneField } from './contact-fields.tsx'
import { FileField } from './file-field.tsx'
import { NumberList } from './number-list.tsx'
import { SearchField, Select, TextArea, TextField } from './text-fields.tsx'

const neighbourhoods = [
  { value: 'coteau', label: 'Le Coteau' },
  { value: 'centre', label: 'Centre-ville' },
]

export const fieldExamples: readonly PartExamples[] = [
  {
    part: 'ErrorSummary',
    purpose: 'Tout ce qui arrête un formulaire, avec le chemin vers chaque champ.',
    examples: [
      {
        title: 'Deux erreurs',
        body: (
          <ErrorSummary
            level={5}
            isFocused={false}
            faults={[
              { field: 'fautif-titre', message: 'Donnez un titre à votre idée.' },
              { field: 'fautif-portee', message: 'Choisissez la ville ou un quartier.' },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'FileField',
    purpose: 'Un fichier à envoyer.',
    examples: [
      {
        title: 'Un tableau',
        body: <FileField id="ex-fichier" name="fichier" label="Votre fichier" accept=".csv" />,
      },
    ],
  },
  {
    part: 'NumberList',
    purpose: 'Un nombre pour quelques-uns : des points, des rangs.',
    examples: [
      {
        title: 'Des points',
        body: (
          <NumberList
            id="ex-points"
            label="Vos points"
            hint="Laissez vide pour ne rien donner."
            max={3}
            choices={[
              { name: 'p.1', label: 'Un banc tous les 200 m', hint: '412 points', value: 3 },
              { name: 'p.2', label: 'Une cour-jardin à Carnot' },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'EmailField, PhoneField',
    purpose: 'Où joindre la personne qui remplit le formulaire : son navigateur les propose.',
    examples: [
      {
        title: 'Facultatifs',
        body: (
          <>
            <EmailField
              id="ex-email"
              name="ex-email"
              label="Votre adresse électronique"
              hint="Nous y envoyons la confirmation."
              isOptional
            />
            <PhoneField id="ex-telephone" name="ex-telephone" label="Votre téléphone" isOptional />
          </>
        ),
      },
    ],
  },
  {
    part: 'TextField, TextArea',
    purpose: 'Quelques mots, ou plusieurs phrases.',
    examples: [
      {
        title: 'Simple',
        body: <TextField id="ex-nom" name="nom" label="Votre nom" autocomplete="name" width={24} />,
      },
      {
        title: 'Fautif',
        body: (
          <TextField
            id="fautif-titre"
            name="titre"
            label="Titre de votre idée"
            hint="Quelques mots que tout le monde comprend."
            error="Donnez un titre à votre idée."
          />
        ),
      },
      {
        title: 'Long et facultatif',
        body: (
          <TextArea
            id="ex-pourquoi"
            name="pourquoi"
            label="Pourquoi ici ?"
            hint="500 caractères au plus."
            maxLength={500}
            isOptional
          />
        ),
      },
    ],
  },
  {
    part: 'SuggestField',
    purpose: 'Un texte parmi beaucoup que la ville connaît ; des propositions viennent en tapant.',
    examples: [
      {
        title: 'Adresse',
        body: (
          <SuggestField
            id="ex-adresse"
            name="adresse"
            label="Votre adresse"
            hint="Numéro et rue."
            width={36}
            source="/adresses"
            listLabel="Adresses proposées"
            codeName="ex-code"
            chosenForName="ex-pour"
            texts={{ found: [], chosen: '', goOn: '', incomplete: '' }}
          />
        ),
      },
    ],
  },
  {
    part: 'Select, SearchField',
    purpose: 'Un choix dans une longue liste ; des mots à chercher.',
    examples: [
      {
        title: 'Quartier',
        body: (
          <Select
            id="ex-quartier"
            name="quartier"
            label="Quartier"
            options={neighbourhoods}
            emptyLabel="Tous les quartiers"
            value="coteau"
          />
        ),
      },
      {
        title: 'Recherche',
        body: <SearchField id="ex-q" name="q" label="Rechercher un projet" value="banc" />,
      },
    ],
  },
  {
    part: 'Checkbox, CheckboxList, RadioList',
    purpose: 'Oui ou non, plusieurs parmi plusieurs, un parmi plusieurs.',
    examples: [
      {
        title: 'Une case',
        body: (
          <Checkbox
            id="ex-lettre"
            name="lettre"
            label="Me prévenir du résultat"
            hint="Un seul courriel, en novembre."
            isOptional
          />
        ),
      },
      {
        title: 'Plusieurs cases',
        body: (
          <CheckboxList
            id="ex-themes"
            name="themes"
            label="Thèmes"
            values={['nature']}
            choices={[
              { value: 'nature', label: 'Nature en ville' },
              { value: 'mobilite', label: 'Marcher et rouler', hint: 'Trottoirs, pistes, gare.' },
            ]}
          />
        ),
      },
      {
        title: 'Un choix, fautif',
        body: (
          <RadioList
            id="fautif-portee"
            name="portee"
            label="Votre idée concerne"
            error="Choisissez la ville ou un quartier."
            choices={[
              { value: 'ville', label: 'Toute la ville' },
              { value: 'quartier', label: 'Un quartier' },
            ]}
          />
        ),
      },
    ],
  },
]
