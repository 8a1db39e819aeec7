package io.github.polnum.finding;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of vocabularies are called in French, German, Italian and English, beside what messages call them. A name
 * that could stand for two words of one vocabulary, or for something narrower than its word, is left out.
 */
final class WordNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNTOLD = Pattern.compile("[^a-z0-9]+");

    /** One line for each word: the word, and its names. */
    private static final String TABLE = """
            proposed: proposta
            planned: vorgesehen, nicht begonnen, noch nicht begonnen, nicht gestartet, noch nicht gestartet, budgetiert, prévu, à venir, pas commencé, pas encore commencé, non commencé, non démarré, budgété, previsto, programmato, non iniziato, non ancora iniziato, preventivato, not started, not yet started, to do, upcoming, scheduled, budgeted
            in-progress: läuft, am Laufen, in Arbeit, in Umsetzung, in Bearbeitung, in Ausführung, im Gange, begonnen, gestartet, angelaufen, en cours de réalisation, en réalisation, en cours de mise en œuvre, démarré, commencé, entamé, in attuazione, in corso di attuazione, in realizzazione, in esecuzione, avviato, iniziato, ongoing, started, under way, running, active, in implementation
            suspended: sistiert, unterbrochen, pausiert, zurückgestellt, en pause, en suspens, in sospeso, in pausa, on hold, paused, halted
            completed: beendet, erledigt, umgesetzt, realisiert, vollzogen, fertig, fertiggestellt, achevé, réalisé, accompli, fini, finalisé, mis en œuvre, completato, terminato, realizzato, attuato, finito, done, finished, implemented, realised, realized, complete
            abandoned: abgebrochen, eingestellt, verworfen, fallengelassen, annulé, annullato, cancelled, canceled, dropped, discontinued, given up
            achieved: erfüllt, réalisé, rempli, conseguito, realizzato, reached, met, fulfilled
            on-track: im Plan, nach Plan, planmässig, plangemäss, grün, dans les temps, selon le plan, sur la bonne voie, vert, in linea, nei tempi, secondo i piani, verde, on schedule, on target, green
            at-risk: kritisch, gelb, orange, jaune, critico, giallo, arancione, in danger, amber, yellow
            off-track: verzögert, verspätet, im Verzug, rot, en retard, pas en bonne voie, hors trajectoire, rouge, in ritardo, non in linea, rosso, delayed, late, behind, behind schedule, red
            missed: nicht erreicht, nicht erfüllt, non atteint, pas atteint, non raggiunto, not met, not reached, not achieved, failed
            pending: hängig, ausstehend, in Beratung, pendent, en suspens, en cours, pendente, in sospeso, in corso
            in-force: Inkrafttreten, geltend, gültig, entrée en vigueur, valable, entrata in vigore, vigente, valido, entry into force, effective, valid
            rejected: verworfen, zurückgewiesen, refusé, rifiutato, refused
            repealed: ausser Kraft, ausser Kraft gesetzt, revoked, abrogated
            asked: nachgefragt, sollicité, chiesto, applied for
            voted: genehmigt, beschlossen, gesprochen, zugesprochen, voté, octroyé, approuvé, adopté, votato, approvato, concesso, deliberato, approved, awarded
            spent: ausbezahlt, verwendet, payé, utilisé, versé, pagato, utilizzato, versato, paid, used
            once: einmal, unique, ponctuel, ponctuelle, unico, unica, una volta, un'unica volta, one-off, one time, single
            per-year: jährlich, jährlich wiederkehrend, wiederkehrend, annuel, annuelle, annuellement, chaque année, annuale, annuo, annua, annualmente, ogni anno, ricorrente, récurrent, annual, annually, yearly, each year, every year, per annum, p. a., recurring
            included: inbegriffen, inklusive, inkl., inkl. MWST, mit MWST, enthalten, inclus, incluse, compris, TVA comprise, TVA incluse, TTC, incluso, inclusa, IVA inclusa, compreso, compresa, IVA compresa, inclusive, including, incl.
            excluded: exklusive, exkl., exkl. MWST, ohne MWST, nicht enthalten, exclu, exclue, non compris, TVA non comprise, hors TVA, hors taxe, hors taxes, HT, escluso, esclusa, IVA esclusa, non compreso, exclusive, excluding, excl.
            increase: steigend, zunehmend, wachsend, ansteigend, steigern, erhöhen, Zunahme, Anstieg, Erhöhung, augmenter, augmentation, à la hausse, en hausse, hausse, croissant, croissante, aumentare, aumento, in aumento, crescente, crescere, up, upward, upwards, rise, rising, higher, increasing, grow
            decrease: sinkend, abnehmend, fallend, senken, reduzieren, Abnahme, Rückgang, Senkung, Reduktion, diminuer, diminution, à la baisse, réduire, réduction, en baisse, baisse, décroissant, décroissante, diminuire, diminuzione, in diminuzione, ridurre, riduzione, calo, decrescente, down, downward, downwards, fall, falling, lower, decreasing, reduce
            maintain: halten, beibehalten, stabil, konstant, gleichbleibend, unverändert, stable, maintien, constant, constante, maintenir, mantenere, mantenimento, stabile, costante, keep, hold, steady, unchanged, maintained
            not-recorded: unbekannt, keine Angabe, keine Angaben, keine Daten, k. A., inconnu, inconnue, pas de données, non renseigné, sconosciuto, nessun dato, dati mancanti, unknown, no data
            not-fixed: offen, noch offen, noch unbekannt, zu bestimmen, à définir, à déterminer, à fixer, pas encore défini, da definire, da determinare, da fissare, non ancora definito, open, tbd, to be defined, to be determined
            not-set: kein, keine, keiner, keines, aucun, aucune, nessuno, nessuna, none
            not-started: noch nicht begonnen, nicht gestartet, noch nicht gestartet, pas encore commencé, non démarré, non ancora iniziato, not yet started
            not-applicable: entfällt, nicht zutreffend, non applicable, non pertinente
            withheld: vertraulich, geheim, zurückgehalten, confidentiel, confidentielle, secret, confidenziale, riservato, segreto, confidential
            provisional: vorläufig, preliminary
            final: endgültig, définitive, definitiva, finale
            estimate: geschätzt, estimé, estimée, stimato, stimata, estimated
            projected: prognostiziert, Projektion, projiziert, erwartet, projeté, projection, attendu, previsto, prevista, proiezione, atteso, expected
            indicative: indikativ, indicativa
            original: Originaltext, ursprünglich, originale, d'origine
            official: offiziell, amtlich, officiel, officielle, ufficiale
            human: menschlich, Mensch, von Hand, manuell, humain, humaine, manuel, manuelle, umano, umana, manuale, manual, by hand
            machine: maschinell, Maschine, automatisch, automatique, macchina, automatico, automatica, automatic
            continuous: fortlaufend, durchgehend, continu, continue, continuo, continua, consecutive
            per-parent: neu beginnend, par parent, per genitore
            prefixed: präfixiert, mit Präfix, préfixé, préfixée, avec préfixe, prefissato, con prefisso, with prefix
            framework: Rahmenwerk
            role:
            objective: Zielsetzung, goal
            principle: Prinzip
            measure: Aktion, Projekt, Initiative, Verpflichtung, action, projet, engagement, azione, progetto, iniziativa, impegno, project, commitment
            portfolio:
            indicator: Kennzahl
            consultation: Vernehmlassung, Mitwirkung
            review: Überprüfung, Bilanz, bilancio, Evaluation, valutazione
            body: Organ, Dienststelle, Gremium
            post: Funktion, fonction, funzione
            legal-act: Rechtsakt, Gesetz, acte, loi, atto, legge, act, law
            policy: Politik, politique, politica
            strategy: Strategie, strategia
            master-plan: Richtplan, plan directeur, piano direttore
            action-plan: Aktionsplan, Massnahmenplan, plan d'action, plan d'actions, plan de mesures, piano d'azione, piano delle misure
            programme: Programm, programma, program
            roadmap: Fahrplan, feuille de route, tabella di marcia
            legislature-programme: Legislaturprogramm, programme de législature, programma di legislatura
            governance: gouvernance
            charter: Charta, charte, carta
            report: Bericht, Berichterstattung, rapport, rapporto
            register: Verzeichnis, registre, registro
            government: Regierung, gouvernement, governo
            parliament: Parlament, parlement, parlamento
            delegation: delegazione
            department: Departement, Ministerium, ministère, dipartimento, ministero, ministry
            office: Amt, Dienststelle, ufficio
            secretariat: Sekretariat, segretariato
            committee: Kommission, Komitee, Ausschuss, commission, comité, commissione, comitato
            working-group: Arbeitsgruppe, groupe de travail, gruppo di lavoro
            laboratory: Labor, laboratoire, laboratorio, lab
            higher-education: Hochschule, haute école, hautes écoles, scuola universitaria, scuola universitaria professionale
            online: Internet, en ligne, in linea
            on-site: vor Ort, Präsenz, sur place, en présentiel, présentiel, in loco, sul posto, in presenza, in person
            written: schriftlich, écrit, par écrit, scritto, per iscritto, in writing
            telephone: Telefon, telefonisch, par téléphone, telefono, per telefono, phone
            public: öffentlich, Mitwirkung, öffentliche Mitwirkung, publique, pubblico, pubblica
            expert: Fachleute, Experten, experts, esperti
            hearing: Anhörung, Vernehmlassung, Vernehmlassungsverfahren, audition, procédure de consultation, audizione, procedura di consultazione
            participatory-budget: Bürgerbudget, Bürgerhaushalt, partizipatives Budget, budget participatif, bilancio partecipativo, participatory budgeting
            survey: Umfrage, Befragung, sondage, enquête, sondaggio
            announced: angekündigt, Ankündigung, annoncé, annoncée, annunciato, annunciata, annuncio, announcement
            drafted: entworfen, rédigé, rédigée, redatto, redatta
            submitted: eingereicht, Einreichung, déposé, déposée, dépôt, soumis, soumise, inoltrato, inoltrata, depositato, depositata, submission
            published: publiziert, veröffentlicht, Publikation, Veröffentlichung, publié, publiée, publication, pubblicato, pubblicata, pubblicazione
            opened: eröffnet, Eröffnung, ouvert, ouverte, ouverture, aperto, aperta, apertura, opening
            closed: geschlossen, Schliessung, fermé, fermée, fermeture, clos, close, clôture, chiuso, chiusa, chiusura, closing
            adopted: verabschiedet, beschlossen, angenommen, Verabschiedung, adopté, adoptée, adoption, adottato, adottata, adozione, approvato, approvata
            amended: geändert, abgeändert, modifié, modifiée, modification, modificato, modificata, modifica
            added: hinzugefügt, ajouté, ajoutée, aggiunto, aggiunta
            withdrawn: zurückgezogen, retiré, retirée, retrait, ritirato, ritirata, ritiro
            held: durchgeführt, stattgefunden, tenu, tenue, tenuto, tenuta, svolto, svolta
            established: gegründet, eingesetzt, Gründung, créé, créée, institué, instituée, création, istituito, istituita, creato, creata, founded
            milestone: Meilenstein, jalon, pietra miliare
            delivered: geliefert, livré, livrée, livraison, consegnato, consegnata, consegna, delivery
            contributions: Beiträge, contributi
            votes: Stimmen, voix, voti
            participants: Teilnehmende, Teilnehmer, partecipanti
            posts: Stellen, postes
            rate: taux, tasso
            share: Anteil, quote-part
            amount: Betrag, montant, importo
            issuer: Herausgeber, Herausgeberin, émetteur, émettrice, éditeur, éditrice, emittente, editore
            lead: Federführung, federführend, Leitung, verantwortlich, zuständig, responsable, chef de file, responsabile, capofila, leader, responsible, leading, in charge
            pilot: pilote, pilotage, Steuerung
            president: Präsidium, Präsident, Präsidentin, Vorsitz, présidence, présidente, presidenza, chair, presidency
            member: Mitglied, Mitglieder, membre, membres, membro, membri, members
            secretary: Sekretariat, Sekretär, Sekretärin, secrétariat, secrétaire, segretariato, segretario, segretaria
            supporter: Unterstützer, Unterstützerin, Unterstützung, soutien, sostenitore, sostenitrice, sostegno, support
            partner: Partnerin, partenaire, partenaires, partners
            consulted: konsultiert, angehört, consulté, consultée, consultato, consultata
            beneficiary: Begünstigte, Begünstigter, Nutzniesser, bénéficiaire, bénéficiaires, beneficiario, beneficiari, beneficiaries
            addressee: Adressat, Adressatin, Adressaten, Zielgruppe, destinataire, destinataires, public cible, groupe cible, destinatario, destinatari, gruppo di destinatari, addressees, target group
            host: Gastgeber, Gastgeberin, hôte, ospitante
            provider: Anbieter, Anbieterin, Dienstleister, fournisseur, prestataire, fornitore, prestatore
            constitution: Verfassung, costituzione
            law: Gesetz, loi, legge
            ordinance: Verordnung, Reglement, ordonnance, ordinanza, regolamento, regulation
            decision: Entscheid, Entscheidung, Beschluss, decisione
            decree: Dekret, décret, decreto
            motion: mozione
            bill: Gesetzesentwurf, Gesetzentwurf, Gesetzesvorlage, projet de loi, disegno di legge, progetto di legge
            agreement: Vereinbarung, Abkommen, Vertrag, accord, convention, traité, accordo, convenzione, trattato, treaty
            directive: Richtlinie, Weisung, Direktive, direttiva
            contributes-to: trägt bei, trägt bei zu, Beitrag, Beitrag zu, contribue à, contribution, contribution à, contribuisce a, contributo, contributo a, contributes, contributing to, contribution to
            upholds: wahrt, respektiert, beachtet, respecte, rispetta, respects
            based-on: gestützt auf, beruht auf, basiert auf, fondé sur, se fonde sur, basé sur, basato su, si basa su, fondato su, si fonda su, is based on
            answers: beantwortet, antwortet auf, Antwort auf, répond à, réponse à, risponde a, risposta a, reply to, answer to
            supports: unterstützt, soutient, appuie, sostiene, appoggia
            includes: enthält, umfasst, beinhaltet, comprend, inclut, contient, comprende, include, contiene, contains
            implements: setzt um, Umsetzung von, met en œuvre, mise en œuvre de, attua, attuazione di, implementation of
            part-of: Teil von, ist Teil von, gehört zu, fait partie de, partie de, fa parte di, parte di, belongs to, is part of
            supersedes: ersetzt, löst ab, remplace, sostituisce, replaces
            broader: weiter gefasst, plus large, più ampio
            narrower: enger gefasst, plus étroit, più ristretto
            equivalent: gleichwertig, gleichbedeutend, äquivalent, équivalente
            related: verwandt, verwandt mit, lié, lié à, liée à, correlato, correlato a, legato a, related to
            reviews: überprüft, beurteilt, bewertet, évalue, valuta, esamina, evaluates
            preparation: Vorbereitung, preparazione
            presentation: Präsentation, presentazione
            synthesis: Synthese, sintesi
            implementation: Umsetzung, Realisierung, mise en œuvre, réalisation, attuazione, realizzazione
            evaluation: valutazione
            application: Bewerbung, candidature, candidatura
            district: Quartier, Stadtteil, Stadtquartier, quartiere
            municipal: Gemeinde, kommunal, commune, communal, communale, comune, comunale, municipale, municipality
            intermunicipal: interkommunal, intercommunal, intercommunale, intercomunale
            cantonal: Kanton, kantonal, canton, cantone, cantonale
            regional: Region, régionale, regione
            intercantonal: interkantonal, intercantonale
            national: nationale, nazionale, landesweit, pays, paese, country, nationwide
            supranational: supranationale, sovranazionale, sopranazionale
            international: internationale, internazionale
            """;

    private static final Map<String, Set<String>> NAMES = TABLE.lines()
            .map(line -> line.split(":", 2))
            .collect(toUnmodifiableMap(parts -> parts[0], parts -> names(parts[0], parts[1])));

    private WordNames() {}

    /** The words of the table. */
    static Set<String> words() {
        return NAMES.keySet();
    }

    /** What a word is called, each in small letters without accents, spaces and hyphens. */
    static Set<String> of(String word) {
        return NAMES.getOrDefault(word, Set.of());
    }

    /** The one of some words that is called so; none if two are. */
    static Optional<String> find(String name, Collection<String> known) {
        var plain = plain(name);
        var meant =
                known.stream().filter(word -> of(word).contains(plain)).limit(2).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Set<String> names(String word, String others) {
        var told = Messages.LANGUAGES.stream().flatMap(language -> Messages.in(language).text("word." + word).stream());
        return Stream.of(Stream.of(word), told, Stream.of(others.split(",", -1)))
                .flatMap(names -> names)
                .flatMap(name -> Stream.of(plain(name), plain(transcribed(name))))
                .filter(name -> !name.isEmpty())
                .collect(toUnmodifiableSet());
    }

    /** In small letters without accents. */
    static String withoutAccents(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return CharMatcher.ascii().matchesAllOf(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower.replace("œ", "oe").replace("ß", "ss"), Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static String plain(String name) {
        return UNTOLD.matcher(withoutAccents(name)).replaceAll("");
    }

    private static String transcribed(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }
}
