from __future__ import annotations

import io

from ganviz.exporting.formats._numbers import NumberFormat, as_text, described
from ganviz.exporting.source import Source
from ganviz.refusals import ConfigError


class Parquet(NumberFormat):
    """A table for pandas, Polars, DuckDB and R's arrow: small, typed; ``about`` is in the schema's metadata."""

    key = "parquet"
    label = "Parquet"
    contents = ("curves", "samples", "fields")
    needs = "data"

    def encoded(self, source: Source, content: str = "") -> bytes:
        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError:
            use = "install it with pip install 'ganviz[data]', or use .csv"
            raise ConfigError("--out", ".parquet", use, "writing .parquet needs pyarrow") from None
        about, columns = described(source, self.content(content), is_table=True)
        arrays = [pa.array(one.values, from_pandas=True) for one in columns]  # what is not a number is null
        fields = [
            pa.field(one.name, array.type, metadata={"meaning": one.meaning, "unit": one.unit})
            for one, array in zip(columns, arrays, strict=True)
        ]
        table = pa.Table.from_arrays(arrays, schema=pa.schema(fields, metadata={"about": as_text(about)}))
        written = io.BytesIO()
        pq.write_table(table, written, compression="zstd")
        return written.getvalue()
