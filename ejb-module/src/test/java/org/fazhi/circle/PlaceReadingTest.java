package org.fazhi.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.CoordinateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of places as offices keep them: what can be taken is taken, what is wrong is said row by row. */
class PlaceReadingTest {

    private static final Map<String, Long> STREETS = Map.of("东关街道", 7L);

    private static PlaceReading read(PlaceList.Kind kind, String text) {
        return new PlaceReading(CoordinateSystem.WGS84, STREETS).read(kind, PlaceFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aListWithCommasInUtf8OrAsOlderProgramsWriteIt() {
        var text = "编号,小区,街道,经度,纬度,户数,大门\r\n1,\"竹西苑, 北区\",东关,119.4,32.39,523,南门 119.4 32.389；北门 119.4 32.391\r\n";
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            var c = new PlaceReading(CoordinateSystem.WGS84, STREETS).read(PlaceList.Kind.COMMUNITY, PlaceFile.read("x.csv", text.getBytes(charset))).communities();
            assertThat(c).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo("竹西苑, 北区");
                assertThat(one.streetId()).isEqualTo(7L);
                assertThat(one.households()).isEqualTo(523);
                assertThat(one.gates()).extracting(Community.Gate::name).containsExactly("南门", "北门");
            });
        }
    }

    @Test
    void aWorkbookIsReadTheSameWay() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "t", "1.0")) {
            var sheet = book.newWorksheet("小区");
            var heads = new String[] {"小区 ", "经度", "纬度", "户数*"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            sheet.value(1, 0, "芍药里");
            sheet.value(1, 1, 119.4012345);
            sheet.value(1, 2, 32.39);
            sheet.value(1, 3, 380);
        }
        var read = new PlaceReading(CoordinateSystem.WGS84, STREETS).read(PlaceList.Kind.COMMUNITY, PlaceFile.read("x.xlsx", out.toByteArray()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.communities()).singleElement().satisfies(c -> {
            assertThat(c.lon()).isEqualTo(119.4012345);
            assertThat(c.households()).isEqualTo(380);
            assertThat(c.code()).isEqualTo("芍药里");
        });
    }

    @Test
    void anOutlineGivesThePlaceWithinIt() {
        var json = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"甲\",\"households\":12},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[[119.40,32.39],[119.41,32.39],[119.41,32.40],[119.40,32.39]]]}},{\"type\":\"Feature\",\"properties\":{\"name\":\"乙\",\"households\":5},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[119.4,32.4]}}]}";
        var c = read(PlaceList.Kind.COMMUNITY, json).communities();
        assertThat(c).hasSize(2);
        assertThat(c.get(0).boundary()).startsWith("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[119.400000,32.390000],");
        assertThat(c.get(0).lon()).isBetween(119.40, 119.41);
        assertThat(c.get(1).boundary()).isNull();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1,,东关街道,119.4,32.39,5 | 缺名称
            1,甲,西关街道,119.4,32.39,5 | 没有街道“西关街道”
            1,甲,,119.4,320.39,5 | 不是有效的位置
            1,甲,,东经,32.39,5 | 不是有效的位置
            1,甲,,119.4,32.39,-5 | 户数
            1,甲,,119.4,32.39,1e9 | 户数
            """)
    void whatIsWrongWithARowIsSaid(String row, String sentence) {
        var read = read(PlaceList.Kind.COMMUNITY, "编号,小区,街道,经度,纬度,户数\n" + row + "\n2,乙,,119.4,32.39,7\n");
        assertThat(read.problems()).singleElement().asString().startsWith("第2行").contains(sentence);
        assertThat(read.communities()).extracting(Community::name).containsExactly("乙");
    }

    @Test
    void aCodeStandsOnce() {
        assertThat(read(PlaceList.Kind.COMMUNITY, "id,name,lon,lat,households\n1,甲,119.4,32.39,5\n1,乙,119.4,32.39,5").problems()).singleElement().asString().contains("编号1前面已有");
    }

    @Test
    void stationsAreKnownByTheirKindsInWordsOrCodes() {
        var read = read(PlaceList.Kind.STATION, "id,type,lon,lat,hours\n1,police,119.4,32.39,\n2,人民调解站点,119.4,32.39,1-5 09:00-17:00\n3,医院,119.4,32.39,\n4,法律援助,119.4,32.39,整天\n");
        assertThat(read.stations()).extracting(s -> s.kind().name()).containsExactly("POLICE_POST", "MEDIATION");
        assertThat(read.problems()).hasSize(2);
        assertThat(read.problems().get(1)).contains("开放时间“整天”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "编号,小区\n", "{\"a\":1}", "{\"features\":3}", "PK not a workbook"})
    void whatIsNoListIsRefusedInWords(String text) {
        assertThatThrownBy(() -> PlaceFile.read("x", text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refusal.class).hasMessageContaining("没有");
    }
}
