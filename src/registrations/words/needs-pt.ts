import type { needsFr } from './needs-fr.ts'

export const needsPt: { readonly [Key in keyof typeof needsFr]: string } = {
  label: 'De que precisa para vir?',
  hint: 'Nada é obrigatório. A cidade não guarda estas respostas mais de um mês depois.',
  interpreter: 'Um intérprete',
  'sign-language': 'Língua gestual',
  wheelchair: 'Acesso para cadeira de rodas',
  childcare: 'Alguém que tome conta das crianças, no local',
  ride: 'Um transporte, porque não posso vir sozinho',
  'interpreter-of': 'Um intérprete: {language}',
  language: 'Que língua fala o intérprete?',
  'language-hint': 'Se pede um intérprete. Por exemplo: português, tâmil, árabe.',
  said: 'Outra coisa que devemos saber',
  'said-hint': 'Em poucas palavras: a idade das crianças, um lugar sentado perto da porta…',
}
