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
 * that could stand for two words of one vocabulary is left out, and so is, in open vocabularies, one for something narrower than its
 * word, which may be a word of its own.
 */
final class WordNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNTOLD = Pattern.compile("[^a-z0-9]+");

    /** One line for each word: the word, and its names. */
    private static final String TABLE = """
            proposed: proposta, proposée
            planned: vorgesehen, eingeplant, nicht begonnen, noch nicht begonnen, nicht gestartet, noch nicht gestartet, budgetiert, prévu, prévue, planifiée, à venir, pas commencé, pas commencée, pas encore commencé, pas encore commencée, non commencé, non commencée, non démarré, non démarrée, budgété, budgétée, previsto, prevista, pianificata, programmato, programmata, non iniziato, non iniziata, non ancora iniziato, non ancora iniziata, preventivato, preventivata, not started, not yet started, to do, upcoming, scheduled, budgeted
            in-progress: läuft, am Laufen, in Arbeit, in Umsetzung, in Bearbeitung, in Ausführung, im Gange, begonnen, gestartet, angelaufen, en cours de réalisation, en réalisation, en cours de mise en œuvre, démarré, démarrée, commencé, commencée, entamé, entamée, in attuazione, in corso di attuazione, in realizzazione, in esecuzione, avviato, avviata, iniziato, iniziata, ongoing, started, under way, running, active, in implementation
            suspended: sistiert, unterbrochen, pausiert, zurückgestellt, suspendue, en pause, en suspens, sospesa, in sospeso, in pausa, on hold, paused, halted
            completed: beendet, erledigt, umgesetzt, realisiert, durchgeführt, vollzogen, fertig, fertiggestellt, terminée, achevé, achevée, réalisé, réalisée, accompli, accomplie, fini, finie, finalisé, finalisée, exécuté, exécutée, mis en œuvre, mise en œuvre, conclusa, completato, completata, terminato, terminata, realizzato, realizzata, attuato, attuata, eseguito, eseguita, finito, finita, done, finished, implemented, realised, realized, complete
            abandoned: abgebrochen, eingestellt, verworfen, fallengelassen, abandonnée, annulé, annulée, abbandonata, annullato, annullata, cancelled, canceled, dropped, discontinued, given up
            achieved: erfüllt, atteinte, réalisé, réalisée, rempli, remplie, raggiunta, conseguito, conseguita, realizzato, realizzata, reached, met, fulfilled
            on-track: im Plan, nach Plan, planmässig, plangemäss, grün, dans les temps, selon le plan, sur la bonne voie, vert, in linea, nei tempi, secondo i piani, verde, on schedule, on target, green
            at-risk: gelb, orange, à risque, jaune, giallo, arancione, in danger, amber, yellow
            off-track: verzögert, verspätet, im Verzug, rot, en retard, pas en bonne voie, hors trajectoire, rouge, in ritardo, non in linea, rosso, delayed, late, behind, behind schedule, red
            missed: nicht erreicht, nicht erfüllt, manquée, non atteint, non atteinte, pas atteint, pas atteinte, mancata, non raggiunto, non raggiunta, not met, not reached, not achieved, failed
            pending: hängig, ausstehend, in Beratung, pendent, pendant, pendante, en suspens, en cours, pendente, in sospeso, in corso
            in-force: Inkrafttreten, in Kraft getreten, geltend, gültig, entrée en vigueur, entré en vigueur, valable, entrata in vigore, entrato in vigore, vigente, valido, entry into force, effective, valid
            rejected: verworfen, rejetée, refusé, refusée, respinta, rifiutato, rifiutata, refused
            repealed: ausser Kraft, ausser Kraft gesetzt, abrogée, abrogata, revoked, abrogated
            asked: sollicité, chiesto, applied for
            voted: genehmigt, beschlossen, gesprochen, zugesprochen, accordé, octroyé, approuvé, adopté, stanziato, approvato, concesso, deliberato, granted, approved, awarded
            spent: ausbezahlt, verwendet, payé, utilisé, versé, pagato, utilizzato, versato, paid, used
            once: einmal, unique, ponctuel, ponctuelle, une fois, unico, unica, una volta, un'unica volta, one-off, one time, single
            per-year: jährlich, jährlich wiederkehrend, wiederkehrend, annuel, annuelle, annuellement, chaque année, annuale, annuo, annua, annualmente, ogni anno, ricorrente, récurrent, annual, annually, yearly, each year, every year, per annum, p. a., recurring
            included: inbegriffen, inklusive, inkl., inkl. MWST, inklusive MWST, mit MWST, enthalten, inclus, incluse, compris, TVA comprise, TVA incluse, y compris TVA, TTC, incluso, inclusa, IVA inclusa, con IVA, compreso, compresa, IVA compresa, inclusive, including, incl., VAT included, incl. VAT
            excluded: exklusive, exkl., exkl. MWST, exklusive MWST, zuzüglich MWST, zzgl. MWST, ohne MWST, nicht enthalten, exclu, exclue, non compris, TVA non comprise, TVA non incluse, TVA exclue, hors TVA, hors taxe, hors taxes, HT, escluso, esclusa, IVA esclusa, senza IVA, non compreso, exclusive, excluding, excl., VAT excluded, excl. VAT
            increase: steigend, zunehmend, wachsend, ansteigend, steigern, erhöhen, Zunahme, Anstieg, Erhöhung, augmenter, augmentation, à la hausse, en hausse, hausse, croissant, croissante, aumentare, aumento, in aumento, crescente, crescere, up, upward, upwards, rise, rising, higher, increasing, grow
            decrease: sinkend, abnehmend, fallend, senken, reduzieren, Abnahme, Rückgang, Senkung, Reduktion, diminuer, diminution, à la baisse, réduire, réduction, en baisse, baisse, décroissant, décroissante, diminuire, diminuzione, in diminuzione, ridurre, riduzione, calo, decrescente, down, downward, downwards, fall, falling, lower, decreasing, reduce
            maintain: halten, beibehalten, soll bleiben, stabil, konstant, gleichbleibend, unverändert, stable, maintien, constant, constante, maintenir, mantenere, deve mantenersi, mantenimento, stabile, costante, keep, hold, steady, unchanged, maintained
            not-recorded: unbekannt, nicht bekannt, nicht festgehalten, keine Angabe, keine Angaben, keine Daten, k. A., inconnu, inconnue, pas connu, non connu, pas consigné, pas de données, non renseigné, sconosciuto, non noto, nessun dato, dati mancanti, unknown, not known, no data
            not-fixed: offen, noch offen, noch unbekannt, zu bestimmen, non fixé, non encore fixé, à définir, à déterminer, à fixer, pas encore défini, da definire, da determinare, da fissare, non ancora definito, non ancora fissato, open, tbd, to be defined, to be determined
            not-set: kein, keine, keiner, keines, nicht vorgegeben, nicht festgelegt, aucun, aucune, pas défini, nessuno, nessuna, non stabilito, none
            not-started: noch nicht begonnen, nicht gestartet, noch nicht gestartet, non commencé, pas encore commencé, pas démarré, non démarré, non ancora iniziato, not yet started
            not-applicable: entfällt, nicht zutreffend, non applicable, pas applicable, non pertinent, non pertinente
            withheld: vertraulich, geheim, zurückgehalten, nicht veröffentlicht, confidentiel, confidentielle, pas communiqué, secret, confidenziale, riservato, segreto, confidential
            provisional: vorläufig, provvisoria, preliminary
            final: endgültig, définitive, definitiva, finale
            estimate: geschätzt, estimé, estimée, stimato, stimata, estimated
            projected: prognostiziert, Projektion, projiziert, Prognose, erwartet, projeté, projection, prévision, prévu, prévue, attendu, previsto, prevista, previsione, proiezione, atteso, forecast, expected
            indicative: indikativ, erste Einschätzung, indicativa
            original: Originaltext, ursprünglich, originale, d'origine
            official: offiziell, amtlich, officiel, officielle, ufficiale
            human: menschlich, Mensch, von Hand, manuell, humain, humaine, manuel, manuelle, umano, umana, manuale, manual, by hand
            machine: maschinell, Maschine, maschinelle Übersetzung, automatisch, automatique, traduction automatique, macchina, automatico, automatica, traduzione automatica, automatic, machine translation
            continuous: fortlaufend, durchgehend, continu, continue, continuo, continua, consecutive
            per-parent: neu beginnend, par parent, per genitore
            prefixed: präfixiert, mit Präfix, préfixé, préfixée, avec préfixe, prefissato, con prefisso, with prefix
            framework: Rahmenwerk
            role: rôle-clé, Schlüsselrolle, ruolo chiave
            objective: Zielsetzung, goal
            principle: Prinzip
            measure: Vorhaben, Aktion, Projekt, Initiative, Verpflichtung, action, projet, engagement, azione, progetto, iniziativa, impegno, project, commitment
            portfolio:
            indicator: Kennzahl
            consultation: Vernehmlassung, Mitwirkung, procédure de consultation, procedura di consultazione, participation process
            review: Überprüfung, Bilanz, Evaluation, rapport, valutazione, rapporto, report
            body: Organ, Dienststelle, Behörde, Amt, Gremium, autorité, service, office, autorità, servizio, ufficio, authority
            post: Funktion, fonction, funzione
            legal-act: Rechtsakt, Rechtsgrundlage, Gesetz, acte, base légale, loi, atto, base legale, legge, act, law
            policy: Politik, politique, politica
            strategy: Strategie, strategia
            master-plan: Richtplan, plan directeur, piano direttore
            action-plan: Aktionsplan, Massnahmenplan, plan d'action, plan d'actions, plan de mesures, piano d'azione, piano delle misure
            programme: Programm, programma, program
            roadmap: Fahrplan, feuille de route, tabella di marcia
            legislature-programme: Legislaturprogramm, Legislaturplanung, programme de législature, programme de la législature, programma di legislatura
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
            online: Internet, elektronisch, en ligne, électronique, par internet, via internet, in linea, elettronico
            on-site: vor Ort, Präsenz, sur place, en présentiel, présentiel, in loco, sul posto, in presenza, in person
            written: schriftlich, écrit, écrite, par écrit, scritto, scritta, per iscritto, in writing
            telephone: Telefon, telefonisch, par téléphone, telefono, per telefono, phone
            public: öffentlich, Mitwirkung, öffentliche Mitwirkung, öffentliche Konsultation, publique, consultation publique, pubblico, pubblica, consultazione pubblica, public consultation
            expert: Fachleute, Experten, experts, esperti
            hearing: Anhörung, Vernehmlassung, Vernehmlassungsverfahren, audition, procédure de consultation, audizione, procedura di consultazione, indagine conoscitiva
            participatory-budget: Bürgerbudget, Bürgerhaushalt, partizipatives Budget, budget participatif, bilancio partecipativo, participatory budgeting
            survey: Umfrage, Befragung, sondage, sondaggio
            announced: angekündigt, Ankündigung, annoncé, annoncée, annunciato, annunciata, annuncio, announcement
            drafted: entworfen, rédigé, rédigée, redatto, redatta
            submitted: eingereicht, vorgelegt, Einreichung, déposé, déposée, dépôt, soumis, soumise, inoltrato, inoltrata, depositato, depositata, presentato, presentata, submission
            published: publiziert, veröffentlicht, Publikation, Veröffentlichung, publié, publiée, publication, pubblicato, pubblicata, pubblicazione
            opened: eröffnet, Eröffnung, ouvert, ouverte, ouverture, aperto, aperta, apertura, opening
            closed: geschlossen, Schliessung, fermé, fermée, fermeture, clos, close, clôture, clôturée, chiuso, chiusa, chiusura, closing
            adopted: verabschiedet, beschlossen, angenommen, Verabschiedung, adopté, adoptée, adoption, adottato, adottata, adozione
            amended: geändert, abgeändert, modifié, modifiée, modification, modificato, modificata, modifica
            added: hinzugefügt, hinzugekommen, ajouté, ajoutée, aggiunto, aggiunta
            withdrawn: zurückgezogen, weggefallen, gestrichen, retiré, retirée, retrait, supprimé, supprimée, ritirato, ritirata, ritiro, stralciato, stralciata
            held: durchgeführt, stattgefunden, tenu, tenue, tenuto, tenuta, svolto, svolta
            established: gegründet, eingesetzt, Gründung, créé, créée, institué, instituée, istituito, istituita, founded
            milestone: Meilenstein, jalon, pietra miliare
            delivered: geliefert, livré, livrée, livraison, consegnato, consegnata, consegna, delivery
            contributions: Stellungnahmen, prises de position, prese di posizione
            votes: Stimmen, voix, voti
            participants: Teilnehmende, Teilnehmer, partecipanti
            posts: Stellen, postes, posti
            rate: taux, tasso
            share: Anteil, quote-part
            amount: Betrag, montant, importo
            issuer: Herausgeber, Herausgeberin, herausgebend, erlassend, auteur, autorité qui édicte, émetteur, émettrice, éditeur, éditrice, emittente, editore
            lead: Federführung, federführend, Leitung, verantwortlich, zuständig, responsable, chef de file, responsabile, capofila, leader, responsible, leading, in charge
            pilot: pilote, pilotage, Steuerung, steuernd, pilota
            sponsor: Patronat, Pate, Patin, parrain, marraine, patrocinatore, patrocinatrice
            president: Präsidium, Präsident, Präsidentin, Vorsitz, présidence, présidente, presidenza, chair, presidency
            member: Mitglied, Mitglieder, membre, membres, membro, membri, members
            secretary: Sekretariat, Sekretär, Sekretärin, secrétariat, secrétaire, segretariato, segretario, segretaria
            supporter: Unterstützer, Unterstützerin, Unterstützung, unterstützend, soutien, sostenitore, sostenitrice, sostegno, support
            partner: Partnerin, mitwirkend, partenaire, partenaires, partners
            consulted: konsultiert, angehört, consulté, consultée, consultato, consultata
            beneficiary: Begünstigte, Begünstigter, Nutzniesser, bénéficiaire, bénéficiaires, beneficiario, beneficiari, beneficiaries
            addressee: Adressat, Adressatin, Adressaten, Zielgruppe, destinataire, destinataires, public cible, groupe cible, destinatario, destinatari, gruppo di destinatari, addressees, target group
            host: Gastgeber, Gastgeberin, gastgebend, hôte, ospitante
            provider: Anbieter, Anbieterin, Dienstleister, Auftragnehmer, Auftragnehmerin, Leistungserbringer, fournisseur, prestataire, mandataire, fornitore, prestatore, mandatario
            constitution: Verfassung, costituzione
            law: Gesetz, loi, legge
            ordinance: Verordnung, Reglement, ordonnance, ordinanza, regolamento
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
            related: verwandt, verwandt mit, im Zusammenhang mit, lié, lié à, liée à, en lien avec, correlato, correlato a, legato a, in relazione con, related to
            reviews: überprüft, beurteilt, bewertet, évalue, juge, valuta, giudica, esamina, evaluates
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
            national: nationale, nazionale, landesweit, Bund, eidgenössisch, Confédération, fédéral, fédérale, Confederazione, federale, pays, country, nationwide
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
