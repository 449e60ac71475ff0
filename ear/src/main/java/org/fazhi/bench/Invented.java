package org.fazhi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.fazhi.casework.SearchTerms;

/** Invented people and disputes, the same for the same seed; common surnames are common, so that a search finds many or few. */
final class Invented {

    private static final String SURNAMES = "王王王王李李李张张张刘刘陈陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚";
    private static final String GIVEN = "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀兰霞平刚桂英华玉梅红建国志文德永福春秋雨雪山川海天宇航佳琪思远浩然子涵欣怡梓轩诗雅俊熙博文晓东立新长根银凤巧云";
    private static final List<String> TYPES = List.of("NEIGHBOR", "MARRIAGE_FAMILY", "PROPERTY_MGMT", "CONTRACT", "DAMAGES", "OTHER_LABOR", "OTHER");
    private static final List<String> CAUSES = List.of("相邻通行纠纷", "赡养纠纷", "物业服务费纠纷", "租赁合同纠纷", "宠物伤人损害赔偿纠纷", "劳动报酬纠纷", "停车纠纷");

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    /** A dispute to be written. */
    record Dispute(String applicant, String respondent, String phoneA, String phoneB, String type, String cause, String status, LocalDate openedOn,
                   LocalDate dueOn, LocalDate closedOn, String terms) {
        String title() {
            return applicant + "与" + respondent + cause;
        }
    }

    Dispute dispute(LocalDate today) {
        int kind = random.nextInt(TYPES.size());
        var a = name();
        var b = name();
        var phoneA = phone();
        var phoneB = phone();
        var opened = today.minusDays(random.nextInt(3650));
        boolean open = random.nextInt(100) < 4;
        var status = open ? List.of("REGISTERED", "ACCEPTED", "ASSIGNED", "MEDIATING", "AGREED").get(random.nextInt(5)) : "CLOSED";
        var due = open ? today.plusDays(random.nextInt(60) - 20L) : LocalDate.of(9999, 12, 31);
        var terms = new SearchTerms().name(a).name(b).phone(phoneA).phone(phoneB).text(CAUSES.get(kind)).literal();
        return new Dispute(a, b, phoneA, phoneB, TYPES.get(kind), CAUSES.get(kind), status, opened, due, open ? null : opened.plusDays(20), terms);
    }

    private String name() {
        var name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        for (int i = random.nextInt(4) == 0 ? 1 : 2; i > 0; i--) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    private String phone() {
        return "1390" + String.format("%07d", random.nextInt(10_000_000));
    }
}
