package org.fazhi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Another server's map: only the one that the operator named, and none when none is named. */
class MapLayerTest {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; script-src 'self'";

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            http://10.1.2.3:8090/vec_w/wmts?LAYER=vec&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=1 | http://10.1.2.3:8090
            https://map.example/{z}/{x}/{y}.png | https://map.example
            """)
    void picturesAreTakenFromTheServerOfTheAddressAlone(String address, String host) {
        assertThat(MapLayer.host(address)).isEqualTo(host);
    }

    @Test
    void withoutASettingNoOtherServerMayBeAsked() {
        assertThat(MapLayer.host("")).isEmpty();
        assertThat(MapLayer.admit(POLICY, "")).isEqualTo(POLICY);
        assertThat(MapLayer.admit(POLICY, "https://map.example")).contains("img-src 'self' https://map.example data:").contains("script-src 'self'").doesNotContain("default-src 'self' https");
    }
}
