package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Models for every mediation paper: a file that strains all of it, and one where almost everything is still to be written by hand. */
final class MediationPaperSamples {

    /** Characters outside of what ordinary fonts have, as they stand in identity cards. */
    static final String RARE = "𬭚䶮㛃𠅤𫖯";

    private static final Map<String, Object> TEXTS = new HashMap<>();

    static {
        TEXTS.put("committee", "扬州市广陵区汶河街道旌忠寺社区人民调解委员会");
        TEXTS.put("number", "（2025）旌忠寺人调字第17号");
        TEXTS.put("disputeType", "邻里");
        TEXTS.put("source", "依申请调解");
        TEXTS.put("partyNames", "孟" + RARE + "、阿卜杜热合曼·买买提");
        TEXTS.put("mediators", "周玉兰、冯䶮");
        TEXTS.put("mediator", "冯䶮");
        TEXTS.put("recorder", "陈一鸣");
        TEXTS.put("registrar", "陈一鸣");
        TEXTS.put("facts", narrative(5000));
        TEXTS.put("process", narrative(5000));
        TEXTS.put("requests", "一、赔偿天花板和墙面修复费用8600元；\n二、今后不在晚上十点以后使用洗衣机。");
        TEXTS.put("disputes", "双方对漏水原因和赔偿数额有争议。");
        TEXTS.put("responsibility", "阿卜杜热合曼·买买提承担主要责任，孟" + RARE + "未及时关闭总阀，承担次要责任。");
        TEXTS.put("performance", "2025年11月30日前在社区居委会一次付清。");
        TEXTS.put("reason", "申请人于2025年11月20日明确表示不愿意接受调解。\n调解委员会已电话核实，并做了记录。");
        TEXTS.put("routes", "可以自行协商；可以向广陵区人民法院起诉；符合条件的，可以拨打12348申请法律援助。");
        TEXTS.put("refusalCode", "R1");
        TEXTS.put("refusalGround", "一方当事人明确拒绝调解");
        TEXTS.put("ground", "当事人一方要求终止调解");
        TEXTS.put("copies", 4);
        TEXTS.put("sessionNo", 2);
        TEXTS.put("days", 30);
        TEXTS.put("startTime", "14时30分");
        TEXTS.put("endTime", "16时05分");
        TEXTS.put("place", "旌忠寺社区居委会二楼调解室");
        TEXTS.put("openness", "不公开调解");
        TEXTS.put("participants", "楼长王秀英、物业公司工程师赵刚");
        TEXTS.put("notices", "已告知当事人权利义务，当事人不申请回避。");
        TEXTS.put("result", "达成一致意见，另行制作调解协议书。");
        TEXTS.put("decision", "同意回避。");
    }

    static {
        TEXTS.put("volume", "孟" + RARE + "与阿卜杜热合曼·买买提邻里纠纷");
        TEXTS.put("name", "孟" + RARE);
        TEXTS.put("agent", "孙八（律师）");
        TEXTS.put("powers", "□ 代为收集、提供证据　☑ 选择或者接受调解员\n☑ 参加调解并签署文书");
        TEXTS.put("content", narrative(3000));
        TEXTS.put("court", "扬州市广陵区人民法院");
        TEXTS.put("agreementNumber", "（2025）旌忠寺人调字第17号-1");
        TEXTS.put("request", "请求确认申请人之间达成的人民调解协议有效。");
        TEXTS.put("obligor", "阿卜杜热合曼·买买提");
        TEXTS.put("overdueSum", "8,600元");
        TEXTS.put("level", "3 高");
        TEXTS.put("reportedAt", "14时30分");
        TEXTS.put("retention", "长期（30年）");
        TEXTS.put("pages", 48);
        TEXTS.put("papers", 12);
        TEXTS.put("attachments", 5);
    }

    private MediationPaperSamples() {
    }

    /** Six parties, a name of 60 characters, rare characters, a narrative of 5,000 characters. */
    static Map<String, Object> rich(MediationPaper paper) {
        var model = new LinkedHashMap<String, Object>();
        for (var name : paper.placeholders()) {
            int dot = name.indexOf('.');
            if (dot > 0) {
                var list = name.substring(0, dot);
                model.putIfAbsent(list, list.equals("clauses") ? clauses()
                        : list.endsWith("parties") || list.endsWith("applicants") || list.endsWith("respondents") ? parties(paper, list) : listed(paper, list));
            } else {
                model.put(name, name.endsWith("On") ? LocalDate.of(2025, 11, 25) : TEXTS.getOrDefault(name, "样例：" + name));
            }
        }
        return model;
    }

    /** Two parties by name, and the number; the rest is to be written by hand. */
    static Map<String, Object> sparse(MediationPaper paper) {
        var model = new LinkedHashMap<String, Object>();
        for (var name : paper.placeholders()) {
            int dot = name.indexOf('.');
            if (name.equals("number") || name.equals("committee") || name.equals("partyNames")) {
                model.put(name, TEXTS.get(name));
            } else if (dot < 0) {
                model.put(name, null);
            } else if (name.startsWith("parties.name")) {
                model.put("parties", List.of(Map.of("name", "孟某"), Map.of("name", "扬州某某物业服务有限公司")));
            }
        }
        return model;
    }

    private static List<Map<String, Object>> parties(MediationPaper paper, String list) {
        var names = new String[] {"孟" + RARE, "阿卜杜热合曼·买买提", "扬州市广陵区" + "长".repeat(44) + "物业服务有限公司", "李四", "王五", "赵六"};
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < names.length; i++) {
            var row = new LinkedHashMap<String, Object>();
            row.put("role", list.equals("applicants") ? "申请人" : list.equals("respondents") ? "被申请人" : i == 0 ? "申请人" : "被申请人");
            row.put("name", names[i]);
            row.put("gender", i == 2 ? "—" : "男");
            row.put("ethnicity", i == 1 ? "维吾尔族" : i == 2 ? "—" : "汉族");
            row.put("age", i == 2 ? "—" : 40 + i);
            row.put("occupation", i == 2 ? "物业服务" : "退休职工");
            row.put("phone", "1380000000" + i);
            row.put("idNumber", i == 2 ? "91321002MA1ABCDE0X" : "32100219800101001" + i);
            row.put("address", "江苏省扬州市广陵区汶河街道旌忠寺社区文昌阁小区3幢2单元40" + i + "室");
            row.put("agent", i == 2 ? "法定代表人：钱七；委托代理人：孙八（参加调解并签署文书）" : "无");
            row.keySet().retainAll(paper.placeholders().stream().filter(p -> p.startsWith(list + "."))
                    .map(p -> p.substring(list.length() + 1)).toList());
            rows.add(row);
        }
        return rows;
    }

    /** Forty lines of a list, so that it runs over a page. */
    private static List<Map<String, Object>> listed(MediationPaper paper, String list) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= 40; i++) {
            var row = new LinkedHashMap<String, Object>();
            for (var name : paper.placeholders()) {
                if (name.startsWith(list + ".") && !name.endsWith(".no")) {
                    row.put(name.substring(list.length() + 1), name.endsWith("On") ? LocalDate.of(2025, 11, 25) : name.endsWith("pages") ? i + "-" + (i + 1)
                            : name.endsWith("copies") ? 1 : "孟" + RARE + "的材料" + i);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> clauses() {
        return List.of(Map.of("text", "被申请人阿卜杜热合曼·买买提于2025年11月30日前一次赔偿申请人孟" + RARE + "修复费用8,600元（人民币捌仟陆佰元整）。"),
                Map.of("text", "双方今后不再为此事发生争执，相互谅解。"),
                Map.of("text", "物业公司于2025年12月15日前检查整幢楼的排水立管，费用由物业公司负担。"));
    }

    private static String narrative(int length) {
        var text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append("第").append(i).append("次：申请人说：“楼上卫生间漏水，天花板（约12.5平方米）发霉，多次上门交涉未果；对方则称‘水管是公用的’，")
                    .append("应当由物业公司维修……”社区网格员到场查看，拍照留存，并登记了双方意见。").append(i % 5 == 0 ? "\n" : "");
        }
        return text.substring(0, length);
    }
}
