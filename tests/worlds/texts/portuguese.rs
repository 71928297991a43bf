//! Portuguese.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    opens: &[
        "Oi {n},",
        "Olá {n}!",
        "Tudo bem, {n}?",
        "Desculpa a demora.",
        "Que bom ter notícias tuas.",
        "Ó {n}:",
    ],
    bodies: &[
        "Já viste {t}?",
        "Ando a pensar em {t} desde terça.",
        "Finalmente acabámos {t}, que trabalheira.",
        "Como correu {t}?",
        "Queria a tua opinião sobre {t}.",
        "O problema com {t} é o dinheiro, como sempre.",
        "Mandei {t} para o outro endereço.",
        "Lembras-te da confusão com {t}?",
        "Falamos de {t} quando vieres.",
        "No fim, {t} era o mais fácil.",
    ],
    topics: &[
        "o armazém novo",
        "a apresentação",
        "o exame",
        "a mudança",
        "o orçamento de março",
        "a auditoria",
        "a viagem do coro",
        "a cozinha",
        "a lista de fornecedores",
        "a tese",
        "o servidor velho",
        "a feira",
        "o segundo rascunho",
        "o turno da noite",
        "o inquérito",
        "o jantar da equipa",
    ],
    ends: &[
        "Abraço",
        "Até já!",
        "Até segunda.",
        "Muito obrigada!",
        "Cumprimentos a todos.",
        "Sem pressa.",
    ],
    greetings: &[
        "Obrigado pela conexão, {n}!",
        "Olá {n}, obrigado por aceitar o meu convite.",
        "É um prazer ter você na minha rede.",
        "Prazer, {n}.",
    ],
    likewise: &[
        "Igualmente!",
        "Obrigado, digo o mesmo.",
        "Obrigada {n}, tudo de bom.",
    ],
    congratulations: &[
        "Feliz aniversário!",
        "Parabéns pelo novo cargo!",
        "Parabéns, {n}!",
    ],
    pitches: &[
        "Olá {n}, ajudamos empresas de {t} a reduzir custos em 30%. Tem 15 minutos esta semana para uma demonstração?",
        "Olá {n}, a nossa plataforma traz 40 clientes novos por mês. Posso enviar o meu calendário?",
        "{n}, fazemos sites a metade do preço. Vamos conversar?",
    ],
    reminders: &[
        "Volto a escrever caso não tenha visto a mensagem, {n}.",
        "Olá {n}, a oferta acaba na sexta. Conseguiu ler?",
    ],
    refusals: &[
        "Não, obrigado.",
        "Obrigada, mas não temos interesse.",
        "De momento não, obrigado.",
    ],
    vacancies: &[
        "Olá {n}, vi o seu perfil e tenho uma vaga em {t} que pode interessar. Está aberto a novas oportunidades?",
        "Olá {n}, procuro alguém como você para um cliente. Posso enviar a descrição da vaga?",
    ],
    interest: &[
        "Obrigado pelo contacto. Pode enviar a descrição?",
        "Parece interessante, onde fica?",
        "Posso na quarta à tarde.",
        "Qual é a sua pretensão salarial?",
        "Por agora fico onde estou, obrigado.",
    ],
    asks: &[
        "Olá {n}, vi que trabalha em {t}. Posso fazer duas perguntas sobre como começou?",
        "Olá {n}, candidatei-me à sua empresa. Poderia indicar-me?",
    ],
    stock_notes: &[
        "Gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
        "Vamos nos conectar!",
        "Olá {n}, gostaria de fazer parte da sua rede.",
    ],
    friendly_notes: &[
        "Olá {n}, gostei da sua publicação sobre {t}. Boa semana!",
        "Olá {n}, estou a começar em {t} e gostava de aprender com pessoas como você.",
        "Olá {n}, o seu percurso é inspirador. Até breve.",
    ],
    past_notes: &[
        "Olá {n}, é {m}, partilhámos a secretária na {p}. Espero que estejas bem!",
        "Oi {n}! Lembras-te de mim, da {p}? Há quanto tempo.",
        "Olá {n}, estive na tua equipa na {p}.",
    ],
    claims: &[
        "Olá {n}, conhecemo-nos na {p} no ano passado, vamos manter o contacto!",
        "Olá {n}, como falámos na semana passada, aqui vai o convite.",
        "Olá {n}, {c} disse-me para lhe escrever.",
        "{n}, foi bom falar consigo no congresso. Ambos conhecemos {c}.",
    ],
    pitch_notes: &[
        "Olá {n}, ajudamos empresas de {t} a vender mais. Uma chamada de 15 minutos?",
        "{n}, o nosso software poupa dez horas por semana. Posso mostrar uma demonstração?",
        "Olá {n}, ajudo profissionais a criar uma segunda renda. Quer saber mais?",
    ],
    recruiter_notes: &[
        "Olá {n}, tenho uma vaga em {t} e o seu perfil encaixa. Vamos conversar?",
        "Olá {n}, recruto para um cliente. Está aberto a uma mudança?",
    ],
    scams: &[
        "Olá, ganho 5000 dólares por semana com bitcoin. Me chama no WhatsApp +55 11 90000 0123.",
        "Lucro garantido de 20% por semana em criptomoedas, sem risco. Telegram @dinheirofacil",
        "Foi selecionado para receber 50.000 €. Envie os seus dados bancários para receber o prémio.",
        "Ganhe 300 por dia em casa, sem experiência. Pague a taxa de inscrição e comece hoje no Telegram.",
    ],
};
