package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.casework.form.TextRules;
import org.fazhi.exchange.ledger.LedgerLegend;
import org.fazhi.mediation.Codes.CaseSource;
import org.fazhi.mediation.Codes.DisputeType;
import org.fazhi.mediation.Codes.EntrustedBy;
import org.fazhi.mediation.Codes.PartyKind;
import org.fazhi.platform.Texts;

/** From what ledgers write to the codes of the procedure. */
final class MediationLedgerWords {

    private static final String DISPUTE = "纠纷";
    private static final Pattern ENTRUSTED = Pattern.compile("(.+?)(?:机关|部门)?(?:委托移送|委托|移送)(?:调解)?");
    private static final Pattern ORGANISATION = Pattern.compile(".*(公司|集团|厂|店|局|所|中心|委员会|合作社|物业|银行|信用社|医院|学校|幼儿园|酒店|宾馆|饭店|超市|商行|商场"
            + "|经营部|营业部|工作室|事务所|政府|办事处|居委会|村委会|业委会|协会|基金会|工程队|项目部).*");
    /** Shorter names are people's: 张所, 李店. */
    private static final int SHORTEST_ORGANISATION = 4;
    /** 1954 to 2119: a number in this reach stands for a day, others are typing errors. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(\\.\\d+)?");
    private static final LocalDate BEFORE_FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    private MediationLedgerWords() {
    }

    /**
     * Where a case came from.
     *
     * @param source      the source
     * @param entrustedBy who entrusted it, or null
     */
    record Origin(CaseSource source, EntrustedBy entrustedBy) {
    }

    /** {@return the source that a cell names} */
    static Optional<Origin> source(String cell) {
        var text = plain(cell);
        if (text.equals("主动调解") || text.equals("主动")) {
            return Optional.of(new Origin(CaseSource.PROACTIVE, null));
        } else if (text.equals("依申请调解") || text.equals("依申请")) {
            return Optional.of(new Origin(CaseSource.APPLICATION, null));
        }
        var entrusted = ENTRUSTED.matcher(text);
        return entrusted.matches() ? body(entrusted.group(1)).map(b -> new Origin(CaseSource.ENTRUSTED, b)) : Optional.empty();
    }

    private static Optional<EntrustedBy> body(String name) {
        return Optional.ofNullable(switch (name) {
            case "法院", "人民法院" -> EntrustedBy.COURT;
            case "检察院", "人民检察院", "检察" -> EntrustedBy.PROCURATORATE;
            case "公安" -> EntrustedBy.POLICE;
            case "信访" -> EntrustedBy.PETITION_OFFICE;
            case "其他" -> EntrustedBy.OTHER_DEPT;
            default -> null;
        });
    }

    /** {@return the dispute type that a cell names, with or without the word 纠纷 behind it} */
    static Optional<DisputeType> type(String cell) {
        var text = plain(cell);
        return Arrays.stream(DisputeType.values()).filter(t -> text.equals(name(t)) || text.equals(name(t) + DISPUTE)).findFirst();
    }

    /** {@return whether a party is a person: whoever has an identity number, and whose name does not sound like an organisation's} */
    static PartyKind kind(String name, String idNumber) {
        boolean sounds = name != null && name.codePointCount(0, name.length()) >= SHORTEST_ORGANISATION && ORGANISATION.matcher(name).matches();
        return sounds && (idNumber == null || idNumber.isBlank()) ? PartyKind.ORGANISATION : PartyKind.PERSON;
    }

    /** {@return the cell with a spreadsheet's serial number of a day turned into that day; other texts as they are} */
    static String day(String cell) {
        var text = cell == null ? "" : TextRules.halfWidth(cell).strip();
        var serial = SERIAL.matcher(text);
        // A time of day behind the day says nothing here.
        return serial.matches() ? BEFORE_FIRST_SERIAL.plusDays(Integer.parseInt(serial.group(1))).toString()
                : text.replaceFirst("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$", "");
    }

    /** {@return the remark on a day that has not come yet} */
    static String future(LocalDate day) {
        return Texts.of("mediation").get("ledger.future", day);
    }

    static List<LedgerLegend> legends() {
        var words = Texts.of("mediation");
        return List.of(
                new LedgerLegend(MediationLedgerColumn.TYPE.head(), Arrays.stream(DisputeType.values()).map(MediationLedgerWords::name).toList()),
                new LedgerLegend(MediationLedgerColumn.SOURCE.head(), Stream.of(words.get("ledger.sources").split(" ")).toList()),
                new LedgerLegend(MediationLedgerColumn.DAY.head(), Stream.of(words.get("ledger.days").split(" ")).toList()),
                new LedgerLegend(words.get("ledger.required"), Arrays.stream(MediationLedgerColumn.values()).filter(MediationLedgerColumn::required)
                        .map(MediationLedgerColumn::head).toList()));
    }

    /** {@return a type as users read it} */
    static String name(DisputeType type) {
        return Texts.of("mediation").get("topic." + type);
    }

    private static String plain(String cell) {
        return cell == null ? "" : TextRules.halfWidth(cell).replaceAll("\\s", "");
    }
}
