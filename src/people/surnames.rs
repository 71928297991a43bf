//! Surnames that are common somewhere.
//!
//! A name that nobody else bears in an export may be one of the commonest of another country, so that two
//! people of that name are no wonder. The export cannot tell this; a short list can.

use super::name::FoldedName;

/// The commonest surnames of a country or language, folded, family name last. What many countries share stands
/// once. Source: general knowledge, as census offices and telephone books have it; what is missing only makes a
/// name look rarer.
const SURNAMES: &[&str] = &[
    // English
    "smith jones johnson williams brown taylor davies davis wilson evans thomas roberts walker wright robinson \
     thompson white hughes edwards green hall wood harris lewis martin jackson clarke clark turner hill scott cooper \
     morris ward moore king watson baker harrison morgan patel young allen mitchell james anderson phillips lee bell \
     parker cook bennett bailey carter miller nelson adams campbell rivera stewart murray reid ross robertson \
     macdonald mcdonald graham murphy kelly sullivan walsh obrien byrne ryan oconnor oneill doyle collins rogers reed \
     price gray richardson kennedy simpson marshall stevens ellis shaw mason hunt palmer foster howard cox",
    // French, Dutch, Flemish
    "bernard dubois durand moreau laurent simon michel lefebvre lefevre leroy roux david bertrand morel fournier \
     girard bonnet dupont lambert fontaine rousseau vincent muller faure andre mercier blanc guerin boyer garnier \
     chevalier francois legrand gauthier petit robert richard tremblay gagnon roy cote bouchard gauthier morin \
     de jong jansen vries berg bakker dijk visser smit meijer mulder boer groot bos vos peters hendriks janssen \
     maes jacobs mertens willems claes goossens wouters",
    // German
    "mueller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch bauer \
     richter klein wolf schroder schroeder neumann schwarz zimmermann braun kruger krueger hofmann hartmann lange \
     schmitt werner schmitz krause meier lehmann maier kohler huber mayer herrmann konig koenig walter schulze fuchs \
     kaiser lang weiss peters scholz jung moller moeller gruber steiner pichler moser keller",
    // Spanish and Portuguese
    "garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz \
     alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales \
     suarez ortega delgado castro ortiz rubio marin sanz iglesias medina cortes castillo santos guerrero flores rojas \
     vargas mendoza cruz reyes rivera chavez silva santos ferreira pereira oliveira costa rodrigues martins sousa \
     souza fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia \
     mendes nunes soares vieira monteiro cardoso rocha neves coelho lima barbosa araujo",
    // Italian, Romanian, Albanian, Greek
    "rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti luca mancini costa \
     giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone \
     longo gentile martinelli vitale popa popescu ionescu pop radu dumitru stan gheorghe stoica hoxha shehu \
     papadopoulos papadopoulou georgiou ioannou dimitriou nikolaidis vasileiou christodoulou konstantinou \
     παπαδοπουλοσ παπαδοπουλου γεωργιου ιωαννου δημητριου νικολαιδησ βασιλειου κωνσταντινου",
    // Nordic, Baltic, Finnish
    "hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen nielsen christensen sorensen rasmussen \
     jorgensen petersen madsen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson \
     gustafsson pettersson jonsson berg haugen hagen korhonen virtanen makinen nieminen makela hamalainen laine \
     kazlauskas berzins tamm",
    // Slavic and Hungarian
    "nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska \
     zielinski zielinska szymanski szymanska wozniak dabrowski dabrowska novak novakova svoboda novotny dvorak cerny \
     prochazka kucera horvath kovac kovacs szabo toth nagy varga molnar horvat babic maric jovanovic petrovic \
     nikolic markovic ivanov ivanova petrov petrova dimitrov georgiev smirnov smirnova kuznetsov kuznetsova popov \
     popova vasiliev sokolov mikhailov novikov fedorov morozov volkov melnyk shevchenko boyko kovalenko bondarenko \
     tkachenko kravchenko kovalchuk oliynyk koval иванов иванова смирнов смирнова кузнецов кузнецова петров петрова \
     попов попова соколов соколова новиков новикова мельник шевченко боико коваленко бондаренко ткаченко кравченко \
     ковальчук олииник коваль",
    // Turkish, Arabic, Persian, Hebrew
    "yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara mohamed \
     mohammed muhammad mohammad ahmed ahmad ali hassan hasan hussein hussain ibrahim mahmoud mustafa omar osman khalil \
     saleh salem abdullah said mansour haddad khoury nasser karimi hosseini ahmadi mohammadi rezaei cohen levi levy \
     mizrahi peretz محمد احمد علي حسن حسين ابراهيم محمود مصطفى عمر خليل صالح عبدالله منصور حداد خوري كهن לוי כהן",
    // South Asian
    "singh kumar sharma verma gupta khan das kaur reddy rao nair iyer menon shah mehta joshi desai jain agarwal \
     agrawal mishra pandey yadav chauhan thakur ghosh banerjee chatterjee mukherjee roy sen bose kapoor malhotra \
     chopra bhat pillai naidu malik iqbal qureshi chaudhry butt hossain rahman islam akter begum perera fernando silva \
     thapa gurung",
    // African
    "okafor okeke adeyemi ibrahim musa abubakar eze obi balogun mensah owusu boateng asante osei traore diallo \
     coulibaly keita ndiaye diop fall sow ba mwangi otieno kamau wanjiru kimani ochieng njoroge dlamini nkosi ndlovu \
     khumalo sithole botha merwe tesfaye bekele abebe mohamud",
];

/// The same of languages that put the family name first, at home though not always on LinkedIn.
const SURNAMES_FIRST: &[&str] = &[
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang wong chan \
     cheung lau leung ho ng lam kim park choi jung kang cho yoon jang lim nguyen tran le pham hoang phan vu dang bui do",
    "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi \
     matsumoto inoue kimura hayashi shimizu saito",
];

/// The same where a name is written without blanks: what it begins with.
const BEGINNINGS: &[&str] = &[
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢唐張劉陳楊黃趙吳孫馬羅鄭謝",
    "김이박최정강조윤장임",
];

impl FoldedName {
    /// Whether the surname is one of the commonest of some country.
    pub fn has_common_surname(&self) -> bool {
        let Some((first, last)) = self.first_and_last() else {
            return false;
        };
        let listed = |lists: &[&str], word: &str| {
            let mut surnames = lists.iter().flat_map(|list| list.split(' '));
            surnames.any(|surname| surname == word)
        };
        let begins = |letters: &&str| {
            letters.contains(last) || first.starts_with(|letter| letters.contains(letter))
        };
        listed(SURNAMES, last)
            || listed(SURNAMES_FIRST, last)
            || listed(SURNAMES_FIRST, first)
            || BEGINNINGS.iter().any(begins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_counts_as_common_where_some_country_has_it_often() {
        for (name, common) in [
            ("Luca Ferrari", true),
            ("Zoë Müller", true),
            ("Anne O'Brien", true),
            ("Zhang Wei", true),
            ("Wei Zhang", true),
            ("王伟", true),
            ("伟 王", true),
            ("Олена Шевченко", true),
            // A first name that is a surname elsewhere makes no common name.
            ("Martin Łęcka-Ødegård", false),
            ("Smith", false),
        ] {
            let folded = FoldedName::new(name);
            assert_eq!(folded.has_common_surname(), common, "{name}");
        }
    }

    #[test]
    fn the_lists_are_folded_as_names_are() {
        for surname in SURNAMES
            .iter()
            .chain(SURNAMES_FIRST)
            .flat_map(|list| list.split(' '))
        {
            assert_eq!(FoldedName::new(surname).as_str(), surname);
        }
    }
}
