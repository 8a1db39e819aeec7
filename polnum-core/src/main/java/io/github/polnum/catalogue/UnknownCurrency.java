package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import java.util.Set;

/** An amount is in a currency that ISO 4217 does not know and never knew. */
final class UnknownCurrency {

    static final Rule RULE = Catalogue.define(
                    "unknown-currency",
                    Severity.WARNING,
                    Category.CONFORMANCE,
                    Example.framework("""
                            "funding": [ { "kind": "voted", "amount": 2000000, "currency": "CHF" } ]
                            """),
                    Example.framework("""
                            "funding": [ { "kind": "voted", "amount": 2000000, "currency": "SFR" } ]
                            """))
            .each(PolicyElement.class, UnknownCurrency::check)
            .build();

    /** The codes of today and those of former times; which of them a JDK knows depends on its version. */
    private static final Set<String> CODES =
            Set.of(("ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARP ARS ARY ATS AUD AWG AYM AZM AZN"
                            + " BAD BAM BBD BDT BEC BEF BEL BGJ BGK BGL BGN BHD BIF BMD BND BOB BOP BOV BRB BRC BRE BRL"
                            + " BRN BRR BSD BTN BUK BWP BYB BYN BYR BZD CAD CDF CHC CHE CHF CHW CLF CLP CNX CNY COP COU"
                            + " CRC CSD CSJ CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS ECV EEK EGP ERN ESA ESB"
                            + " ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHP GHS GIP GMD GNE GNF GNS GQE GRD GTQ GWE"
                            + " GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILP ILR ILS INR IQD IRR ISJ ISK ITL JMD JOD JPY"
                            + " KES KGS KHR KMF KPW KRW KWD KYD KZT LAJ LAK LBP LKR LRD LSL LSM LTL LTT LUC LUF LUL LVL"
                            + " LVR LYD MAD MDL MGA MGF MKD MLF MMK MNT MOP MRO MRU MTL MTP MUR MVQ MVR MWK MXN MXP MXV"
                            + " MYR MZE MZM MZN NAD NGN NIC NIO NLG NOK NPR NZD OMR PAB PEH PEI PEN PES PGK PHP PKR PLN"
                            + " PLZ PTE PYG QAR RHD ROK ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT"
                            + " SKK SLE SLL SOS SRD SRG SSP STD STN SUR SVC SYP SZL THB TJR TJS TMM TMT TND TOP TPE TRL"
                            + " TRY TTD TWD TZS UAH UAK UGS UGW UGX USD USN USS UYI UYN UYP UYU UYW UZS VEB VED VEF VES"
                            + " VNC VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XEU XFO XFU XOF XPD XPF XPT"
                            + " XRE XSU XTS XUA XXX YDD YER YUD YUM YUN ZAL ZAR ZMK ZMW ZRN ZRZ ZWC ZWD ZWG ZWL ZWN ZWR")
                    .split(" ", -1));

    private UnknownCurrency() {}

    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var funding = element.funding();
        for (int i = 0; i < funding.size(); i++) {
            var currency = funding.get(i).currency();
            if (currency.isPresent() && !CODES.contains(currency.get())) {
                findings.at(node, "funding[" + i + "].currency")
                        .put("value", currency.get())
                        .add();
            }
        }
    }
}
