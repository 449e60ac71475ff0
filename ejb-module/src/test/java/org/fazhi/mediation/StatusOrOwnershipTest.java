package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning that comes for leaking roofs and deposits is soon overlooked where it is right. */
class StatusOrOwnershipTest {

    private static boolean declared(String text) {
        return StatusOrOwnership.declaredBy(Codes.ClauseType.OTHER, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"房屋归甲所有。", "位于文昌路12号的房屋归李四所有，王五不再主张权利。", "双方确认该车位为张三所有", "坐落于柳岸小区3幢402室的住房所有权归女方", "该宅基地使用权归赵长根享有。", "老宅归孙兰。",
        "双方自愿离婚。", "双方同意解除婚姻关系", "解除双方的收养关系", "确认钱松年与钱小宝之间存在亲子关系", "该商标归被申请人所有", "院墙以东的土地属于申请人所有", "双方断绝父子关系", "101室产权由申请人取得"})
    void declarations_are_named(String text) {
        assertThat(declared(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"被申请人于2026年3月1日前修复房屋漏水，所有费用由其承担。", "租房押金2000元归还申请人。", "房屋租赁押金2000元归出租人所有，不予退还。", "被申请人于本月底前把占用的楼道清空归还。",
        "双方确认所有费用已结清。", "房屋漏水责任属于物业公司，由其负责维修。", "车位内的杂物归被申请人清理。", "房屋维修归物业公司负责。", "离婚后的抚养费每月1000元。", "双方协议离婚时约定的补偿款10000元，于2026年3月1日前付清。",
        "被申请人协助申请人办理房屋产权过户登记手续。", "腾空房屋并归还钥匙。", "甲于2025-10-15前支付乙8000元。", "房屋维修款3000元归申请人所有", "双方所有的纠纷一次性解决"})
    void performances_are_left_alone(String text) {
        assertThat(declared(text)).as(text).isFalse();
    }
}
