<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
  <context>
    <name>Language</name>
    <message>
      <source>name</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>thousands</source>
      <translation> </translation>
    </message>
    <message>
      <source>draft</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GanViz</name>
    <message>
      <source>   paper</source>
      <translation>   Paper</translation>
    </message>
    <message>
      <source>  MISSED</source>
      <translation>  MISSED</translation>
    </message>
    <message>
      <source> and runs</source>
      <translation> und Läufe</translation>
    </message>
    <message>
      <source> deg</source>
      <translation> deg</translation>
    </message>
    <message>
      <source> for .</source>
      <translation> für .</translation>
    </message>
    <message>
      <source> has no layer </source>
      <translation> hat keine Ebene </translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source> squared</source>
      <translation> quadriert</translation>
    </message>
    <message>
      <source> steps</source>
      <translation> Schritte</translation>
    </message>
    <message>
      <source> · seed {seed} · {device}</source>
      <translation> · Seed {seed} · {device}</translation>
    </message>
    <message>
      <source>$k = 1$: one step of D, one of G. D runs behind: it judges where the orange points **were**.</source>
      <translation>$k = 1$: ein Schritt von D, einer von G. D läuft hinterher: Es urteilt darüber, wo die orangen Punkte **waren**.</translation>
    </message>
    <message>
      <source>$k = 20$, and the minimax loss. In theory D should be trained to its optimum in every iteration.</source>
      <translation>$k = 20$, und der Minimax-Verlust. Theoretisch soll D in jeder Iteration bis zum Optimum trainiert werden.</translation>
    </message>
    <message>
      <source>$k = 5$: the same two networks, but D keeps up.</source>
      <translation>$k = 5$: dieselben beiden Netze, aber D hält mit.</translation>
    </message>
    <message>
      <source>%s
%s</source>
      <translation>%s
%s</translation>
    </message>
    <message>
      <source>%s cannot be used any more: %s</source>
      <translation>%s cannot be used any more: %s</translation>
    </message>
    <message>
      <source>%s could not be recovered: %s</source>
      <translation>%s could not be recovered: %s</translation>
    </message>
    <message>
      <source>%s is written without a note of it: %s</source>
      <translation>%s is written without a note of it: %s</translation>
    </message>
    <message>
      <source>%s was left behind: %s</source>
      <translation>%s was left behind: %s</translation>
    </message>
    <message>
      <source>&amp;Data</source>
      <translation>&amp;Daten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;File/&amp;Export</source>
      <translation>&amp;Datei/&amp;Exportieren</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Lecture</source>
      <translation>&amp;Vorlesung</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Lauf</translation>
    </message>
    <message>
      <source>&amp;Time</source>
      <translation>&amp;Zeit</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>([MLQCZ])([^MLQCZ]*)</source>
      <translation>([MLQCZ])([^MLQCZ]*)</translation>
    </message>
    <message>
      <source>(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(cm)?</source>
      <translation>(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(cm)?</translation>
    </message>
    <message>
      <source>(\theta',\psi')=\left(</source>
      <translation>(\theta',\psi')=\left(</translation>
    </message>
    <message>
      <source>(x)</source>
      <translation>(x)</translation>
    </message>
    <message>
      <source>({x}, {y})</source>
      <translation>({x}, {y})</translation>
    </message>
    <message>
      <source>);;All files (*)</source>
      <translation>);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>**Blue** is the distribution of the data, $P_{data}$. We can draw points from it, and that is all we know of it.

**Orange** is what the generator makes: G takes random numbers $z$ and turns each into a point $G(z)$. The distribution of
these points is $P_G$. The thin lines show which $z$ becomes which point.

**D**, the discriminator, looks at a point and says how real it seems: $D(x)$ between 0 (fake) and 1 (real).</source>
      <translation>**Blau** ist die Verteilung der Daten, $P_{data}$. Wir können Punkte aus ihr ziehen, und mehr wissen wir nicht von ihr.

**Orange** ist, was der Generator macht: G nimmt Zufallszahlen $z$ und macht aus jeder einen Punkt $G(z)$. Die Verteilung dieser Punkte ist $P_G$. Die dünnen Linien zeigen, welches $z$ zu welchem Punkt wird.

**D**, der Diskriminator, sieht einen Punkt an und sagt, wie echt er wirkt: $D(x)$ zwischen 0 (unecht) und 1 (echt).</translation>
    </message>
    <message>
      <source>+ − * / ^, pi, e and {functions}.</source>
      <translation>+ − * / ^, pi, e und {functions}.</translation>
    </message>
    <message>
      <source>+faststart</source>
      <translation>+faststart</translation>
    </message>
    <message>
      <source>, blurred</source>
      <translation>, unscharf</translation>
    </message>
    <message>
      <source>, heuristic</source>
      <translation>, Heuristik</translation>
    </message>
    <message>
      <source>, line {line}</source>
      <translation>, Zeile {line}</translation>
    </message>
    <message>
      <source>,\ \theta</source>
      <translation>,\ \theta</translation>
    </message>
    <message>
      <source>,\quad |f'|=</source>
      <translation>,\quad |f'|=</translation>
    </message>
    <message>
      <source>,\quad|\lambda|=</source>
      <translation>,\quad|\lambda|=</translation>
    </message>
    <message>
      <source>--at</source>
      <translation>--at</translation>
    </message>
    <message>
      <source>--data</source>
      <translation>--data</translation>
    </message>
    <message>
      <source>--exercise</source>
      <translation>--exercise</translation>
    </message>
    <message>
      <source>--fps</source>
      <translation>--fps</translation>
    </message>
    <message>
      <source>--members</source>
      <translation>--members</translation>
    </message>
    <message>
      <source>--n</source>
      <translation>--n</translation>
    </message>
    <message>
      <source>--out</source>
      <translation>--out</translation>
    </message>
    <message>
      <source>--preset</source>
      <translation>--preset</translation>
    </message>
    <message>
      <source>--range</source>
      <translation>--range</translation>
    </message>
    <message>
      <source>--resume</source>
      <translation>--resume</translation>
    </message>
    <message>
      <source>--scheduler</source>
      <translation>--scheduler</translation>
    </message>
    <message>
      <source>--seeds</source>
      <translation>--seeds</translation>
    </message>
    <message>
      <source>--set</source>
      <translation>--set</translation>
    </message>
    <message>
      <source>--size</source>
      <translation>--size</translation>
    </message>
    <message>
      <source>--vary</source>
      <translation>--vary</translation>
    </message>
    <message>
      <source>--view</source>
      <translation>--view</translation>
    </message>
    <message>
      <source>-?\d*\.?\d+(?:[eE][+-]?\d+)?</source>
      <translation>-?\d*\.?\d+(?:[eE][+-]?\d+)?</translation>
    </message>
    <message>
      <source>-\gamma\psi</source>
      <translation>-\gamma\psi</translation>
    </message>
    <message>
      <source>-\infty</source>
      <translation>-\infty</translation>
    </message>
    <message>
      <source>-\psi</source>
      <translation>-\psi</translation>
    </message>
    <message>
      <source>-\psi,\ \theta</source>
      <translation>-\psi,\ \theta</translation>
    </message>
    <message>
      <source>-\psi,\ \theta,\ |\psi|\leq c</source>
      <translation>-\psi,\ \theta,\ |\psi|\leq c</translation>
    </message>
    <message>
      <source>-\psi,\ \theta-\lambda(|\psi|-1)\,\mathrm{sign}\,\psi</source>
      <translation>-\psi,\ \theta-\lambda(|\psi|-1)\,\mathrm{sign}\,\psi</translation>
    </message>
    <message>
      <source>-\psi\,\mathbb{E}\,\sigma(-\psi\tilde{\theta}),\ \mathbb{E}[\tilde{\theta}\,\sigma(-\psi\tilde{\theta})-\tilde{x}\,\sigma(\psi\tilde{x})]</source>
      <translation>-\psi\,\mathbb{E}\,\sigma(-\psi\tilde{\theta}),\ \mathbb{E}[\tilde{\theta}\,\sigma(-\psi\tilde{\theta})-\tilde{x}\,\sigma(\psi\tilde{x})]</translation>
    </message>
    <message>
      <source>-inf</source>
      <translation>-inf</translation>
    </message>
    <message>
      <source>.0f</source>
      <translation>.0f</translation>
    </message>
    <message>
      <source>.1 % quantile</source>
      <translation>.1-%-Quantil</translation>
    </message>
    <message>
      <source>.1e</source>
      <translation>.1e</translation>
    </message>
    <message>
      <source>.2g</source>
      <translation>.2g</translation>
    </message>
    <message>
      <source>.3f</source>
      <translation>.3f</translation>
    </message>
    <message>
      <source>.3g</source>
      <translation>.3g</translation>
    </message>
    <message>
      <source>.4f</source>
      <translation>.4f</translation>
    </message>
    <message>
      <source>.4g</source>
      <translation>.4g</translation>
    </message>
    <message>
      <source>.6e</source>
      <translation>.6e</translation>
    </message>
    <message>
      <source>.6g</source>
      <translation>.6g</translation>
    </message>
    <message>
      <source>.ganviz</source>
      <translation>.ganviz</translation>
    </message>
    <message>
      <source>.json</source>
      <translation>.json</translation>
    </message>
    <message>
      <source>.optimiser.</source>
      <translation>.optimiser.</translation>
    </message>
    <message>
      <source>.parquet</source>
      <translation>.parquet</translation>
    </message>
    <message>
      <source>.parquet needs pyarrow</source>
      <translation>.parquet needs pyarrow</translation>
    </message>
    <message>
      <source>.part</source>
      <translation>.part</translation>
    </message>
    <message>
      <source>.sweep.json</source>
      <translation>.sweep.json</translation>
    </message>
    <message>
      <source>0: it distrusts them all</source>
      <translation>0: Es misstraut allen</translation>
    </message>
    <message>
      <source>1 part/s</source>
      <translation>1 Teil/s</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 Punkt</translation>
    </message>
    <message>
      <source>1.3*cos(t) - 0.5*cos(2*t) - 0.2*cos(3*t)</source>
      <translation>1.3*cos(t) - 0.5*cos(2*t) - 0.2*cos(3*t)</translation>
    </message>
    <message>
      <source>1.6*sin(t)^3</source>
      <translation>1.6*sin(t)^3</translation>
    </message>
    <message>
      <source>100 critic steps in each of the first 25 iterations and in every 500th, else 5.</source>
      <translation>100 Kritikerschritte in jeder der ersten 25 Iterationen und in jeder 500., sonst 5.</translation>
    </message>
    <message>
      <source>1: all points look real</source>
      <translation>1: Alle Punkte wirken echt</translation>
    </message>
    <message>
      <source>1e</source>
      <translation>1e</translation>
    </message>
    <message>
      <source>2 E‖x − y‖ − E‖x − x′‖ − E‖y − y′‖, in the data's units: 0 only where the two distributions agree.

It is estimated without bias, so two real samples read 0 on average and half the time less. The band is what they
read.</source>
      <translation>2 E‖x − y‖ − E‖x − x′‖ − E‖y − y′‖, in den Einheiten der Daten: 0 nur, wo beide Verteilungen übereinstimmen.

Erwartungstreu geschätzt, zwei echte Stichproben geben also im Mittel 0 und die Hälfte der Zeit weniger. Das Band ist, was
sie geben.</translation>
    </message>
    <message>
      <source>2 JSD</source>
      <translation>2 JSD</translation>
    </message>
    <message>
      <source>2 JSD ≥ −L_D</source>
      <translation>2 JSD ≥ −L_D</translation>
    </message>
    <message>
      <source>2 log 2 = 1.39</source>
      <translation>2 log 2 = 1.39</translation>
    </message>
    <message>
      <source>2*cos(t)</source>
      <translation>2*cos(t)</translation>
    </message>
    <message>
      <source>2*sin(t)</source>
      <translation>2*sin(t)</translation>
    </message>
    <message>
      <source>2,000 training points on two moons. $z$ has 32 numbers; each network has one hidden layer with a leaky ReLU; batches of 50;
Adam; the non-saturating loss. That is the exercise, and about what your notebook runs.</source>
      <translation>2 000 Trainingspunkte auf zwei Monden. $z$ hat 32 Zahlen; jedes Netz hat eine verdeckte Schicht mit leaky ReLU; Batches von 50; Adam; der nicht sättigende Verlust. Das ist die Übung, und etwa das, was Ihr Notebook ausführt.</translation>
    </message>
    <message>
      <source>25 Gaussians</source>
      <translation>25 Gaußglocken</translation>
    </message>
    <message>
      <source>2\,\mathrm{JSD}(P,Q)</source>
      <translation>2\,\mathrm{JSD}(P,Q)</translation>
    </message>
    <message>
      <source>32 latent numbers, one hidden layer, 2,000 training points.</source>
      <translation>32 latente Zahlen, eine verdeckte Schicht, 2 000 Trainingspunkte.</translation>
    </message>
    <message>
      <source>64 seeds</source>
      <translation>64 Seeds</translation>
    </message>
    <message>
      <source>8 Gaussians</source>
      <translation>8 Gaußglocken</translation>
    </message>
    <message>
      <source>99 % of P_data</source>
      <translation>99 % von P_data</translation>
    </message>
    <message>
      <source>99.9 % quantile</source>
      <translation>99.9-%-Quantil</translation>
    </message>
    <message>
      <source>: the picture cannot be written as PNG.</source>
      <translation>: Das Bild kann nicht als PNG geschrieben werden.</translation>
    </message>
    <message>
      <source>;;All files (*)</source>
      <translation>;;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>&lt;/b&gt;</source>
      <translation>&lt;/b&gt;</translation>
    </message>
    <message>
      <source>&lt;/desc&gt;
</source>
      <translation>&lt;/desc&gt;
</translation>
    </message>
    <message>
      <source>&lt;/p&gt;</source>
      <translation>&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;/rdf:li&gt;&lt;/rdf:Alt&gt;&lt;/dc:</source>
      <translation>&lt;/rdf:li&gt;&lt;/rdf:Alt&gt;&lt;/dc:</translation>
    </message>
    <message>
      <source>&lt;/title&gt;
&lt;desc&gt;</source>
      <translation>&lt;/title&gt;
&lt;desc&gt;</translation>
    </message>
    <message>
      <source>&lt;/xmp:CreatorTool&gt;&lt;/rdf:Description&gt;&lt;/rdf:RDF&gt;&lt;/x:xmpmeta&gt;&lt;?xpacket end="w"?&gt;</source>
      <translation>&lt;/xmp:CreatorTool&gt;&lt;/rdf:Description&gt;&lt;/rdf:RDF&gt;&lt;/x:xmpmeta&gt;&lt;?xpacket end="w"?&gt;</translation>
    </message>
    <message>
      <source>&lt;?xpacket begin="﻿" id="W5M0MpCehiHzreSzNTczkc9d"?&gt;&lt;x:xmpmeta xmlns:x="adobe:ns:meta/"&gt;&lt;rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"&gt;&lt;rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"&gt;</source>
      <translation>&lt;?xpacket begin="﻿" id="W5M0MpCehiHzreSzNTczkc9d"?&gt;&lt;x:xmpmeta xmlns:x="adobe:ns:meta/"&gt;&lt;rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"&gt;&lt;rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"&gt;</translation>
    </message>
    <message>
      <source>&lt;b&gt;</source>
      <translation>&lt;b&gt;</translation>
    </message>
    <message>
      <source>&lt;dc:</source>
      <translation>&lt;dc:</translation>
    </message>
    <message>
      <source>&lt;g [^&gt;]*&gt;\s*&lt;/g&gt;\s*</source>
      <translation>&lt;g [^&gt;]*&gt;\s*&lt;/g&gt;\s*</translation>
    </message>
    <message>
      <source>&lt;p&gt;</source>
      <translation>&lt;p&gt;</translation>
    </message>
    <message>
      <source>&lt;title&gt;</source>
      <translation>&lt;title&gt;</translation>
    </message>
    <message>
      <source>&lt;title&gt;.*?&lt;/desc&gt;\n</source>
      <translation>&lt;title&gt;.*?&lt;/desc&gt;\n</translation>
    </message>
    <message>
      <source>&lt;xmp:CreatorTool&gt;</source>
      <translation>&lt;xmp:CreatorTool&gt;</translation>
    </message>
    <message>
      <source>=\max_\psi\min_a V\ \ (a\in\{0,1\})</source>
      <translation>=\max_\psi\min_a V\ \ (a\in\{0,1\})</translation>
    </message>
    <message>
      <source>&gt; in it</source>
      <translation>&gt; darin</translation>
    </message>
    <message>
      <source>&gt;&lt;rdf:Alt&gt;&lt;rdf:li xml:lang="x-default"&gt;</source>
      <translation>&gt;&lt;rdf:Alt&gt;&lt;rdf:li xml:lang="x-default"&gt;</translation>
    </message>
    <message>
      <source>A</source>
      <translation>A</translation>
    </message>
    <message>
      <source>A G as fast as D, and noise that fades within 30 iterations: too early.</source>
      <translation>Ein G so schnell wie D, und Rauschen, das innerhalb von 30 Iterationen abklingt: zu früh.</translation>
    </message>
    <message>
      <source>A GAN that learns P</source>
      <translation>Ein GAN, das P lernt</translation>
    </message>
    <message>
      <source>A GAN’s discriminator and a WGAN’s critic, trained on the same two bumps, each beside its optimum.

D saturates: between the bumps it is steep, and flat where the points are. The critic is nearly a straight line. How
steep it gets depends on what holds it: clipped weights pile up at ±c, a penalty asks for slope 1.</source>
      <translation>Der Diskriminator eines GAN und der Kritiker eines WGAN, auf denselben zwei Hügeln trainiert, jeder neben seinem Optimum.

D sättigt: Zwischen den Hügeln ist es steil, und flach, wo die Punkte sind. Der Kritiker ist fast eine Gerade. Wie steil er
wird, hängt davon ab, was ihn hält: Begrenzte Gewichte häufen sich bei ±c, ein Strafterm verlangt Steigung 1.</translation>
    </message>
    <message>
      <source>A Gaussian in the plane</source>
      <translation>Eine Gaußglocke in der Ebene</translation>
    </message>
    <message>
      <source>A Gaussian, or a few, fitted to a mixture: KL covers all of it, the reverse KL seeks one bump.

Maximum likelihood from points of P comes to the same as KL. The optima are those of f-GAN’s table 3.</source>
      <translation>Eine Gaußglocke, oder ein paar, an eine Mischung angepasst: KL deckt alles ab, die umgekehrte KL sucht einen Hügel.

Maximum Likelihood aus Punkten von P ergibt dasselbe wie KL. Die Optima sind die aus Tabelle 3 von f-GAN.</translation>
    </message>
    <message>
      <source>A blob becomes a spiral while the noise fades, until iteration 1,500; by 3,000 nine points in ten lie where the data are.</source>
      <translation>Aus einem Klecks wird eine Spirale, während das Rauschen abklingt, bis Iteration 1 500; bis 3 000 liegen neun von zehn Punkten, wo die Daten sind.</translation>
    </message>
    <message>
      <source>A brake</source>
      <translation>Eine Bremse</translation>
    </message>
    <message>
      <source>A branch goes on from iteration {iteration:,}; a click on the other run's line goes back to that one</source>
      <translation>Ein Zweig geht ab Iteration {iteration:,} weiter; ein Klick auf die Linie des anderen Laufs geht zu ihm zurück</translation>
    </message>
    <message>
      <source>A bump over the data</source>
      <translation>Ein Hügel über den Daten</translation>
    </message>
    <message>
      <source>A click goes to that moment on the timeline</source>
      <translation>Ein Klick geht auf der Zeitleiste zu diesem Moment</translation>
    </message>
    <message>
      <source>A click on a member, or Enter, opens it in the laboratory as it stands.</source>
      <translation>Ein Klick auf ein Mitglied, oder Enter, öffnet es im Labor, so wie es steht.</translation>
    </message>
    <message>
      <source>A click on a seed opens it in the laboratory, with its own numbers.</source>
      <translation>Ein Klick auf einen Seed öffnet ihn im Labor, mit seinen eigenen Zahlen.</translation>
    </message>
    <message>
      <source>A click sets one; drag its middle to move it and its edge to widen it</source>
      <translation>Ein Klick setzt eine; die Mitte ziehen bewegt sie, der Rand macht sie weiter</translation>
    </message>
    <message>
      <source>A clipped critic on the eight Gaussians, $c = 0.01$. Look at the weights in the plot at the right.</source>
      <translation>Ein begrenzter Kritiker auf den acht Gaußglocken, $c = 0.01$. Sehen Sie sich rechts im Diagramm die Gewichte an.</translation>
    </message>
    <message>
      <source>A critic against a frozen G</source>
      <translation>Ein Kritiker gegen ein eingefrorenes G</translation>
    </message>
    <message>
      <source>A critic with clipped weights pulls a G that can only be one Gaussian over.</source>
      <translation>Ein Kritiker mit begrenzten Gewichten zieht ein G herüber, das nur eine Gaußglocke sein kann.</translation>
    </message>
    <message>
      <source>A cross: these two values do not go together.</source>
      <translation>Ein Kreuz: Diese beiden Werte passen nicht zusammen.</translation>
    </message>
    <message>
      <source>A discriminator, two distributions apart</source>
      <translation>Ein Diskriminator, zwei getrennte Verteilungen</translation>
    </message>
    <message>
      <source>A distance that says how far, and a critic whose slope never vanishes.</source>
      <translation>Ein Abstand, der sagt, wie weit, und ein Kritiker, dessen Steigung nie verschwindet.</translation>
    </message>
    <message>
      <source>A fault of the penalty, too</source>
      <translation>Auch der Strafterm hat einen Fehler</translation>
    </message>
    <message>
      <source>A file …</source>
      <translation>Eine Datei …</translation>
    </message>
    <message>
      <source>A film is being made; cancel it, or wait for its end</source>
      <translation>Ein Film entsteht gerade; brechen Sie ihn ab, oder warten Sie sein Ende ab</translation>
    </message>
    <message>
      <source>A film needs at least one image.</source>
      <translation>Ein Film braucht mindestens ein Bild.</translation>
    </message>
    <message>
      <source>A frozen D</source>
      <translation>Ein eingefrorenes D</translation>
    </message>
    <message>
      <source>A frozen D is a fixed landscape. Ask what G would need in order to know that it has gone far enough.</source>
      <translation>Ein eingefrorenes D ist eine feste Landschaft. Fragen Sie, was G bräuchte, um zu wissen, dass es weit genug gegangen ist.</translation>
    </message>
    <message>
      <source>A frozen generator, and a discriminator that trains on: it gets perfect, and the generator's gradient dies.

The estimate of the JSD climbs to log 2 and the accuracy to 1. Of the original loss nothing is left for G, the
non-saturating one's gradient grows and gets wild. Noise on the inputs is the cure (Arjovsky and Bottou 2017).</source>
      <translation>Ein eingefrorener Generator, und ein Diskriminator, der weiter trainiert: Er wird perfekt, und der Gradient des Generators stirbt.

Die Schätzung der JSD steigt auf log 2 und die Trefferquote auf 1. Vom ursprünglichen Verlust bleibt für G nichts, der
Gradient des nicht sättigenden wächst und wird wild. Rauschen auf den Eingängen ist die Abhilfe (Arjovsky und Bottou 2017).</translation>
    </message>
    <message>
      <source>A gentle S from 0 to 1, along the dashed line</source>
      <translation>Ein sanftes S von 0 nach 1, entlang der gestrichelten Linie</translation>
    </message>
    <message>
      <source>A grid of 25</source>
      <translation>Ein Gitter von 25</translation>
    </message>
    <message>
      <source>A kernel of width h = {width:g} is too narrow for so wide a set: there is no density.</source>
      <translation>Ein Kern der Breite h = {width:g} ist für eine so weite Menge zu schmal: Es gibt keine Dichte.</translation>
    </message>
    <message>
      <source>A lack of variety</source>
      <translation>Einen Mangel an Vielfalt</translation>
    </message>
    <message>
      <source>A linear critic and a G that is moved about: nothing brakes the two.</source>
      <translation>Ein linearer Kritiker und ein G, das herumgeschoben wird: Nichts bremst die beiden.</translation>
    </message>
    <message>
      <source>A linear critic and a G that only moves about, in the plane. Plain gradients, in turn.</source>
      <translation>Ein linearer Kritiker und ein G, das sich nur umherbewegt, in der Ebene. Einfache Gradienten, abwechselnd.</translation>
    </message>
    <message>
      <source>A loss or gradient was no longer a finite number.</source>
      <translation>Ein Verlust oder Gradient war keine endliche Zahl mehr.</translation>
    </message>
    <message>
      <source>A mean, optimistic gradients</source>
      <translation>Ein Mittelwert, optimistische Gradienten</translation>
    </message>
    <message>
      <source>A mean, plain gradients</source>
      <translation>Ein Mittelwert, einfache Gradienten</translation>
    </message>
    <message>
      <source>A nearly optimal D should be the best teacher. What does G do?</source>
      <translation>Ein fast optimales D sollte der beste Lehrer sein. Was macht G?</translation>
    </message>
    <message>
      <source>A nearly straight slope from one to the other</source>
      <translation>Ein fast gerader Hang vom einen zum anderen</translation>
    </message>
    <message>
      <source>A penalised critic</source>
      <translation>Ein Kritiker mit Strafterm</translation>
    </message>
    <message>
      <source>A penalty in place of clipping; G's rate is a tenth of the critic's.</source>
      <translation>Ein Strafterm anstelle von Clipping; die Rate von G ist ein Zehntel der des Kritikers.</translation>
    </message>
    <message>
      <source>A perfect D is flat where the points are. The sentence below the stage says it in numbers.</source>
      <translation>Ein perfektes D ist flach, wo die Punkte sind. Der Satz unter der Bühne sagt es in Zahlen.</translation>
    </message>
    <message>
      <source>A picture of {width:,} × {height:,} pixels is too large to be made here.</source>
      <translation>Ein Bild von {width:,} × {height:,} Pixeln ist zu groß, um hier zu entstehen.</translation>
    </message>
    <message>
      <source>A point is of high quality within three σ of a mode; a mode is captured if it holds a tenth of its fair share in such points. </source>
      <translation>Ein Punkt ist von hoher Güte innerhalb von drei σ eines Modus; ein Modus ist erfasst, wenn er ein Zehntel seines fairen Anteils an solchen Punkten hält. </translation>
    </message>
    <message>
      <source>A point that D is sure is fake weighs most here. With minimax it weighs least.</source>
      <translation>Ein Punkt, bei dem D sicher ist, dass er unecht ist, wiegt hier am meisten. Bei Minimax wiegt er am wenigsten.</translation>
    </message>
    <message>
      <source>A preset</source>
      <translation>Eine Vorlage</translation>
    </message>
    <message>
      <source>A ratio of densities</source>
      <translation>Ein Quotient von Dichten</translation>
    </message>
    <message>
      <source>A row for each mode, a column for each moment: the stronger the colour, the more of G's points are in that mode.

In the full colour the mode holds twice its fair share of high-quality points, or more; none at all is the
background. Collapse is a single row, hopping a row that breaks off where another begins. Behind a mark the data may
be others; then their modes are counted anew.</source>
      <translation>Eine Zeile je Modus, eine Spalte je Moment: Je kräftiger die Farbe, desto mehr Punkte von G sind in diesem Modus.

In voller Farbe hält der Modus das Doppelte seines fairen Anteils an Punkten hoher Güte, oder mehr; gar keine sind der
Hintergrund. Kollaps ist eine einzige Zeile, Springen eine Zeile, die abbricht, wo eine andere beginnt. Hinter einer Marke
können die Daten andere sein; dann werden ihre Moden neu gezählt.</translation>
    </message>
    <message>
      <source>A sharp step at ½</source>
      <translation>Eine scharfe Stufe bei ½</translation>
    </message>
    <message>
      <source>A slope is a product of weights, one for each layer: c enters once per layer. With many layers it explodes or vanishes.</source>
      <translation>Eine Steigung ist ein Produkt von Gewichten, eines je Schicht: c geht einmal je Schicht ein. Mit vielen Schichten explodiert oder verschwindet sie.</translation>
    </message>
    <message>
      <source>A slow G</source>
      <translation>Ein langsames G</translation>
    </message>
    <message>
      <source>A smaller c</source>
      <translation>Ein kleineres c</translation>
    </message>
    <message>
      <source>A step</source>
      <translation>Eine Stufe</translation>
    </message>
    <message>
      <source>A step: 0 over the orange points, 1 over the blue ones</source>
      <translation>Eine Stufe: 0 über den orangen Punkten, 1 über den blauen</translation>
    </message>
    <message>
      <source>A straight line has the right shape already: two numbers are to be learnt.</source>
      <translation>Eine Gerade hat schon die richtige Form: Zwei Zahlen sind zu lernen.</translation>
    </message>
    <message>
      <source>A stroke: not trained yet; pale: the colour of the nearest cell that is there.</source>
      <translation>Ein Strich: noch nicht trainiert; blass: die Farbe der nächsten Zelle, die da ist.</translation>
    </message>
    <message>
      <source>A table for pandas, Polars, DuckDB and R's arrow: small, typed; ``about`` is in the schema's metadata.</source>
      <translation>Eine Tabelle für pandas, Polars, DuckDB und arrow von R: klein, mit Typen; ``about`` steht in den Metadaten des Schemas.</translation>
    </message>
    <message>
      <source>A table that spreadsheets, pandas and R open as it is: a line of names, then numbers, empty where there is none.

What describes it (units, settings, seed, version) is one text, JSON, in the first row of the last column, which is
called ``about``. Most programs take lines before the names for data, and a second file gets lost.</source>
      <translation>Eine Tabelle, die Tabellenprogramme, pandas und R öffnen, wie sie ist: eine Zeile Namen, dann Zahlen, leer, wo keine ist.

Was sie beschreibt (Einheiten, Einstellungen, Seed, Version), ist ein Text, JSON, in der ersten Zeile der letzten Spalte, die
``about`` heißt. Die meisten Programme halten Zeilen vor den Namen für Daten, und eine zweite Datei geht verloren.</translation>
    </message>
    <message>
      <source>A thin bridge of stray points</source>
      <translation>Eine dünne Brücke verirrter Punkte</translation>
    </message>
    <message>
      <source>A word for it, then Enter</source>
      <translation>Ein Wort dafür, dann Enter</translation>
    </message>
    <message>
      <source>A4 page</source>
      <translation>A4-Seite</translation>
    </message>
    <message>
      <source>A4 page, across</source>
      <translation>A4-Seite, quer</translation>
    </message>
    <message>
      <source>ABCDE</source>
      <translation>ABCDE</translation>
    </message>
    <message>
      <source>About 0.6, near its end</source>
      <translation>Etwa 0.6, nah an ihrem Ende</translation>
    </message>
    <message>
      <source>About 4 as well</source>
      <translation>Auch etwa 4</translation>
    </message>
    <message>
      <source>About GanViz</source>
      <translation>Über GanViz</translation>
    </message>
    <message>
      <source>About four times as large, 0.44</source>
      <translation>Etwa viermal so groß, 0.44</translation>
    </message>
    <message>
      <source>Above: the same latents at five moments. Below: real and generated points with what $D$ says of the places </source>
      <translation>Oben: dieselben latenten Vektoren in fünf Momenten. Unten: echte und erzeugte Punkte und was $D$ von den Orten sagt </translation>
    </message>
    <message>
      <source>Across</source>
      <translation>Waagerecht</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Aktivierung</translation>
    </message>
    <message>
      <source>Adam</source>
      <translation>Adam</translation>
    </message>
    <message>
      <source>Adam's memory of the gradient; low values suit adversarial training.</source>
      <translation>Das Gedächtnis von Adam für den Gradienten; kleine Werte passen zu adversariellem Training.</translation>
    </message>
    <message>
      <source>After each step every weight is cut to [−c, c].</source>
      <translation>Nach jedem Schritt wird jedes Gewicht auf [−c, c] begrenzt.</translation>
    </message>
    <message>
      <source>After each step every weight of the left critic is cut to [−c, c].</source>
      <translation>Nach jedem Schritt wird jedes Gewicht des linken Kritikers auf [−c, c] begrenzt.</translation>
    </message>
    <message>
      <source>After each step of D every weight is cut to [−c, c]: the first WGAN's way to a Lipschitz critic.</source>
      <translation>Nach jedem Schritt von D wird jedes Gewicht auf [−c, c] begrenzt: der Weg des ersten WGAN zu einem Lipschitz-Kritiker.</translation>
    </message>
    <message>
      <source>Afterwards each iteration whose number this divides takes them again.</source>
      <translation>Danach macht sie jede Iteration wieder, deren Nummer hierdurch teilbar ist.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All cells are there: change something first</source>
      <translation>Alle Zellen sind da: Ändern Sie zuerst etwas</translation>
    </message>
    <message>
      <source>All eigenvalues lie inside, but slowly: after {steps} steps it is {end} away.</source>
      <translation>Alle Eigenwerte liegen innen, aber langsam: Nach {steps} Schritten ist es {end} entfernt.</translation>
    </message>
    <message>
      <source>All eigenvalues lie inside: it arrives, {way}.</source>
      <translation>Alle Eigenwerte liegen innen: Es kommt an, {way}.</translation>
    </message>
    <message>
      <source>All eight modes are covered and stay so. By iteration 3,000 between a third and two thirds of the points lie within three widths of a mode.</source>
      <translation>Alle acht Moden sind abgedeckt und bleiben es. Bis Iteration 3 000 liegen zwischen einem und zwei Dritteln der Punkte innerhalb von drei Breiten eines Modus.</translation>
    </message>
    <message>
      <source>All eight modes are covered by iteration 1,000, and their shares are equal; by 3,000 about seven points in ten lie near a mode. Without spectral norm they are sharper, but the shares less even.</source>
      <translation>Alle acht Moden sind bis Iteration 1 000 abgedeckt, mit gleichen Anteilen; bis 3 000 liegen etwa sieben von zehn Punkten nah an einem Modus. Ohne spektrale Norm sind sie schärfer, aber die Anteile ungleicher.</translation>
    </message>
    <message>
      <source>All else works as usual.</source>
      <translation>Alles andere arbeitet wie gewohnt.</translation>
    </message>
    <message>
      <source>All lessons</source>
      <translation>Alle Lektionen</translation>
    </message>
    <message>
      <source>All modes are held, by the strict count.</source>
      <translation>Alle Moden werden gehalten, streng gezählt.</translation>
    </message>
    <message>
      <source>All of them: a pairing loss with R1 + R2, and noise that fades slowly.</source>
      <translation>Alle von ihnen: ein Paarverlust mit R1 + R2, und Rauschen, das langsam abklingt.</translation>
    </message>
    <message>
      <source>All plots</source>
      <translation>Alle Diagramme</translation>
    </message>
    <message>
      <source>All points that are not held out, or so many of them, chosen once.</source>
      <translation>Alle nicht zurückgehaltenen Punkte, oder so viele von ihnen, einmal gewählt.</translation>
    </message>
    <message>
      <source>All small plots that are chosen, in rows and columns.</source>
      <translation>Alle gewählten kleinen Diagramme, in Zeilen und Spalten.</translation>
    </message>
    <message>
      <source>All that the axes do not change.</source>
      <translation>Alles, was die Achsen nicht ändern.</translation>
    </message>
    <message>
      <source>Already at iteration 1,500 nine points in ten lie within three widths of a mode, with equal shares of all eight; at 3,000 it is about nineteen in twenty.</source>
      <translation>Schon bei Iteration 1 500 liegen neun von zehn Punkten innerhalb von drei Breiten eines Modus, mit gleichen Anteilen aller acht; bei 3 000 sind es etwa neunzehn von zwanzig.</translation>
    </message>
    <message>
      <source>Alternating</source>
      <translation>Abwechselnd</translation>
    </message>
    <message>
      <source>Alternating: G meets D after its steps. Simultaneous: G's first gradient is that against D before its last step, so that of one step each neither has seen the other move. Extra-gradient: both look one step ahead, and step from where they were along the gradients there. Consensus: both also make the gradients of both small.</source>
      <translation>Abwechselnd: G trifft D nach dessen Schritten. Gleichzeitig: Der erste Gradient von G ist der gegen D vor dessen letztem Schritt, sodass bei je einem Schritt keiner gesehen hat, wie der andere sich bewegt. Extragradient: Beide blicken einen Schritt voraus, und gehen von dort, wo sie waren, entlang der Gradienten von dort. Konsens: Beide machen auch die Gradienten beider klein.</translation>
    </message>
    <message>
      <source>An array of shape {shape}.</source>
      <translation>Ein Array der Form {shape}.</translation>
    </message>
    <message>
      <source>An array that lies on its side: its {count} rows are columns.</source>
      <translation>Ein Array, das auf der Seite liegt: Seine {count} Zeilen sind Spalten.</translation>
    </message>
    <message>
      <source>An average stands still</source>
      <translation>Ein Mittelwert steht still</translation>
    </message>
    <message>
      <source>An eigenvalue lies beyond the border: near (0, 0) every step leads away; it is {end} away now.</source>
      <translation>Ein Eigenwert liegt jenseits des Randes: Nah (0, 0) führt jeder Schritt fort; jetzt ist es {end} entfernt.</translation>
    </message>
    <message>
      <source>An object of ``about``, the description, and ``columns``, each a list; null where a number is none or not finite.

``pandas.DataFrame(json.load(file)["columns"])`` is the table. What metrics read now and then is one of its own,
``readings``.</source>
      <translation>Ein Objekt aus ``about``, der Beschreibung, und ``columns``, jede eine Liste; null, wo eine Zahl fehlt oder nicht endlich ist.

``pandas.DataFrame(json.load(file)["columns"])`` ist die Tabelle. Was Maße nur hin und wieder messen, ist eine eigene,
``readings``.</translation>
    </message>
    <message>
      <source>And now, D's loss?</source>
      <translation>Und jetzt, der Verlust von D?</translation>
    </message>
    <message>
      <source>And now?</source>
      <translation>Und jetzt?</translation>
    </message>
    <message>
      <source>And sharper</source>
      <translation>Und schärfer</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <source>Angles</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <source>Animated PNG</source>
      <translation>Animiertes PNG</translation>
    </message>
    <message>
      <source>Animated WebP</source>
      <translation>Animiertes WebP</translation>
    </message>
    <message>
      <source>Animation …</source>
      <translation>Animation …</translation>
    </message>
    <message>
      <source>Another distance: the least work to carry the heap $P_G$ over to $P_{data}$. It can be written with a critic whose slope is
bounded (Kantorovich and Rubinstein):
$$W_1 = \max_{|f'| \leq 1} \; \mathbb{E}_x f(x) - \mathbb{E}_z f(G(z))$$
The critic has raw scores, no probabilities. Here its weights are clipped, which bounds its slope.</source>
      <translation>Ein anderer Abstand: die kleinste Arbeit, den Haufen $P_G$ zu $P_{data}$ hinüberzutragen. Er lässt sich mit einem Kritiker beschränkter Steigung schreiben (Kantorovich und Rubinstein):
$$W_1 = \max_{|f'| \leq 1} \; \mathbb{E}_x f(x) - \mathbb{E}_z f(G(z))$$
Der Kritiker gibt rohe Bewertungen, keine Wahrscheinlichkeiten. Hier werden seine Gewichte begrenzt, was seine Steigung begrenzt.</translation>
    </message>
    <message>
      <source>Another map</source>
      <translation>Eine andere Karte</translation>
    </message>
    <message>
      <source>Another run has taken the place of the lesson's: Back and Next begin a step of it.</source>
      <translation>Ein anderer Lauf steht an der Stelle dessen der Lektion: Zurück und Weiter beginnen einen Schritt von ihr.</translation>
    </message>
    <message>
      <source>Another run of this window: {title}</source>
      <translation>Ein anderer Lauf dieses Fensters: {title}</translation>
    </message>
    <message>
      <source>Apart, as always in many dimensions</source>
      <translation>Getrennt, wie immer in vielen Dimensionen</translation>
    </message>
    <message>
      <source>Are 30 iterations of noise enough?</source>
      <translation>Reichen 30 Iterationen Rauschen?</translation>
    </message>
    <message>
      <source>Arjovsky 2017 says it himself: weight clipping is a clearly terrible way to enforce a Lipschitz constraint.</source>
      <translation>Arjovsky 2017 sagt es selbst: Gewichts-Clipping ist eine eindeutig schreckliche Art, eine Lipschitz-Bedingung zu erzwingen.</translation>
    </message>
    <message>
      <source>Arjovsky, weight clipping, boosted critic steps, schedule</source>
      <translation>Arjovsky, Gewichts-Clipping, verstärkte Kritikerschritte, weight clipping</translation>
    </message>
    <message>
      <source>Arrange the window as you like it: that is remembered.</source>
      <translation>Richten Sie das Fenster ein, wie Sie es mögen: Das wird gemerkt.</translation>
    </message>
    <message>
      <source>Arrangement</source>
      <translation>Anordnung</translation>
    </message>
    <message>
      <source>Arrays for numpy, ``numpy.load(name)["generated"]``; ``json.loads(str(file["about"]))`` describes them.</source>
      <translation>Arrays für numpy, ``numpy.load(name)["generated"]``; ``json.loads(str(file["about"]))`` beschreibt sie.</translation>
    </message>
    <message>
      <source>Arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <source>As $\sigma$ falls, D sees finer and finer detail, and what it says pulls the points together: coarse first, then fine.</source>
      <translation>Während $\sigma$ fällt, sieht D immer feinere Einzelheiten, und was es sagt, zieht die Punkte zusammen: erst grob, dann fein.</translation>
    </message>
    <message>
      <source>As an exercise, leave out what the reader is to write. A cell then says whether it is right.</source>
      <translation>Lässt als Übung weg, was die Leser selbst schreiben sollen. Eine Zelle sagt dann, ob es stimmt.</translation>
    </message>
    <message>
      <source>As published</source>
      <translation>Wie veröffentlicht</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <source>As “A mean, plain gradients”, but each step counts on the next one.</source>
      <translation>Wie „Ein Mittelwert, einfache Gradienten“, aber jeder Schritt rechnet mit dem nächsten.</translation>
    </message>
    <message>
      <source>As “Dirac-GAN, at once”, with a price on D's slope at the data.</source>
      <translation>Wie „Dirac-GAN, zugleich“, mit einem Preis auf die Steigung von D an den Daten.</translation>
    </message>
    <message>
      <source>As “Dirac-GAN, in turn”, with a price on D's slope at the data.</source>
      <translation>Wie „Dirac-GAN, abwechselnd“, mit einem Preis auf die Steigung von D an den Daten.</translation>
    </message>
    <message>
      <source>Ask for the slope itself</source>
      <translation>Die Steigung selbst verlangen</translation>
    </message>
    <message>
      <source>At first no mode is held; from about 5,000 on all eight are, and the points draw together as noise and learning rate fade. At 20,000 about 97 % lie within three widths of a mode; real points score 98.9 %.</source>
      <translation>Anfangs ist kein Modus gehalten; ab etwa 5 000 sind es alle acht, und die Punkte ziehen sich zusammen, während Rauschen und Lernrate abklingen. Bei 20 000 liegen etwa 97 % innerhalb von drei Breiten eines Modus; echte Punkte erreichen 98.9 %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds could be told from the data ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % could.</source>
      <translation>Bei Iteration {iteration:,} ließen sich {hits} von {done} Seeds von den Daten unterscheiden (bisher {done} von {seeds} Seeds): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds had collapsed ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} waren {hits} von {done} Seeds kollabiert (bisher {done} von {seeds} Seeds): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds had diverged ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} waren {hits} von {done} Seeds divergiert (bisher {done} von {seeds} Seeds): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds held all modes ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} hielten {hits} von {done} Seeds alle Moden (bisher {done} von {seeds} Seeds): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds missed a mode ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} verfehlten {hits} von {done} Seeds eine Mode (bisher {done} von {seeds} Seeds): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds showed the same sign ({sign}; {done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} zeigten {hits} von {done} Seeds dasselbe Zeichen ({sign}; bisher {done} von {seeds} Seeds): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds were within chance of the data ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would be.</source>
      <translation>Bei Iteration {iteration:,} waren {hits} von {done} Seeds im Zufallsrahmen der Daten (bisher {done} von {seeds} Seeds): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds could be told from the data: of all seeds between {low:.0f} and {high:.0f} % could.</source>
      <translation>Bei Iteration {iteration:,} ließen sich {hits} von {seeds} Seeds von den Daten unterscheiden: von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds had collapsed: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} waren {hits} von {seeds} Seeds kollabiert: von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds had diverged: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} waren {hits} von {seeds} Seeds divergiert: von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds held all modes: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} hielten {hits} von {seeds} Seeds alle Moden: von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds missed a mode: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} verfehlten {hits} von {seeds} Seeds eine Mode: von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds showed the same sign ({sign}): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation>Bei Iteration {iteration:,} zeigten {hits} von {seeds} Seeds dasselbe Zeichen ({sign}): von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds were within chance of the data: of all seeds between {low:.0f} and {high:.0f} % would be.</source>
      <translation>Bei Iteration {iteration:,} waren {hits} von {seeds} Seeds im Zufallsrahmen der Daten: von allen Seeds wären es zwischen {low:.0f} und {high:.0f} %.</translation>
    </message>
    <message>
      <source>At its steepest the clipped critic has a slope of {clipped}, the penalised one of {penalised}; lines of equal value show which of the two follows the data.</source>
      <translation>An der steilsten Stelle hat der begrenzte Kritiker eine Steigung von {clipped}, der mit Strafterm eine von {penalised}; Linien gleichen Werts zeigen, welcher von beiden den Daten folgt.</translation>
    </message>
    <message>
      <source>At most half of the modes are held, by the strict count, and a quarter of the points are of high quality.</source>
      <translation>Höchstens die Hälfte der Moden wird gehalten, streng gezählt, und ein Viertel der Punkte ist von hoher Güte.</translation>
    </message>
    <message>
      <source>At most two of eight modes are captured at any time; the cluster moves on whenever D has learnt where it is.</source>
      <translation>Zu jeder Zeit sind höchstens zwei von acht Moden erfasst; der Haufen zieht weiter, sobald D gelernt hat, wo er ist.</translation>
    </message>
    <message>
      <source>At most {at_once} of {modes} modes at a time in the last {iterations:,} iterations; {held} at {at:,}.</source>
      <translation>Höchstens {at_once} von {modes} Moden zugleich in den letzten {iterations:,} Iterationen; {held} bei {at:,}.</translation>
    </message>
    <message>
      <source>At one x: a log D + b log(1 − D)</source>
      <translation>An einem x: a log D + b log(1 − D)</translation>
    </message>
    <message>
      <source>At the left under Training, set Freeze to discriminator.</source>
      <translation>Links unter Training Einfrieren auf Diskriminator setzen.</translation>
    </message>
    <message>
      <source>Average</source>
      <translation>Mittelung</translation>
    </message>
    <message>
      <source>Average of G</source>
      <translation>Mittelung von G</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back from full screen, zoom or a large plot</source>
      <translation>Zurück von Vollbild, Zoom oder großem Diagramm</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>Zurück zum Jetzt</translation>
    </message>
    <message>
      <source>Back to now (End)</source>
      <translation>Zurück zum Jetzt (End)</translation>
    </message>
    <message>
      <source>Back to the preset's {value}</source>
      <translation>Zurück zu {value}, wie in der Vorlage</translation>
    </message>
    <message>
      <source>Back to the preset: {setting}</source>
      <translation>Zurück zur Vorlage: {setting}</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Backspace</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Begin again with the settings as they are now (R)</source>
      <translation>Mit den jetzigen Einstellungen neu beginnen (R)</translation>
    </message>
    <message>
      <source>Begin anew</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Begin with an empty sheet</source>
      <translation>Mit einem leeren Blatt beginnen</translation>
    </message>
    <message>
      <source>Begins with a title</source>
      <translation>Beginnt mit einem Titel</translation>
    </message>
    <message>
      <source>Beside the data D may say anything: no point ever comes there. Some will ask about it.</source>
      <translation>Neben den Daten darf D alles sagen: Dort kommt nie ein Punkt hin. Manche werden danach fragen.</translation>
    </message>
    <message>
      <source>Best plan</source>
      <translation>Bester Plan</translation>
    </message>
    <message>
      <source>Between slope 1 and slope −1 lies slope 0, which the two-sided penalty forbids: the critic cannot turn.</source>
      <translation>Zwischen Steigung 1 und Steigung −1 liegt Steigung 0, die der zweiseitige Strafterm verbietet: Der Kritiker kann nicht umkehren.</translation>
    </message>
    <message>
      <source>Between slope 1 and −1 lies slope 0, which the two-sided penalty forbids.</source>
      <translation>Zwischen Steigung 1 und −1 liegt Steigung 0, die der zweiseitige Strafterm verbietet.</translation>
    </message>
    <message>
      <source>Between the first width and the x axis, of each or of all.</source>
      <translation>Zwischen der ersten Breite und der x-Achse, jeder oder aller.</translation>
    </message>
    <message>
      <source>Between the first width and the x axis.</source>
      <translation>Zwischen der ersten Breite und der x-Achse.</translation>
    </message>
    <message>
      <source>Between the line and the x axis.</source>
      <translation>Zwischen der Linie und der x-Achse.</translation>
    </message>
    <message>
      <source>Biases</source>
      <translation>Biases</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Schwarz</translation>
    </message>
    <message>
      <source>Black screen</source>
      <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
      <source>Blade length</source>
      <translation>Länge der Flügel</translation>
    </message>
    <message>
      <source>Blades</source>
      <translation>Flügel</translation>
    </message>
    <message>
      <source>Block {number}</source>
      <translation>Block {number}</translation>
    </message>
    <message>
      <source>Blur</source>
      <translation>Unschärfe</translation>
    </message>
    <message>
      <source>Blur both distributions, so that they overlap, and take the blur away slowly.</source>
      <translation>Beide Verteilungen verwischen, damit sie überlappen, und die Unschärfe langsam wegnehmen.</translation>
    </message>
    <message>
      <source>Bookmark at {iteration:,} …</source>
      <translation>Lesezeichen bei {iteration:,} …</translation>
    </message>
    <message>
      <source>Bookmark this moment</source>
      <translation>Lesezeichen an diesem Moment</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Lesezeichen</translation>
    </message>
    <message>
      <source>Bookmarks, what happened, and more</source>
      <translation>Lesezeichen, was geschah, und mehr</translation>
    </message>
    <message>
      <source>Boost</source>
      <translation>Verstärkung</translation>
    </message>
    <message>
      <source>Boosted again every</source>
      <translation>Wieder verstärkt alle</translation>
    </message>
    <message>
      <source>Boosted at first</source>
      <translation>Anfangs verstärkt</translation>
    </message>
    <message>
      <source>Boosted critic steps</source>
      <translation>Verstärkte Kritikerschritte</translation>
    </message>
    <message>
      <source>Both Gaussians were kept.</source>
      <translation>Beide Gaußglocken blieben erhalten.</translation>
    </message>
    <message>
      <source>Both again</source>
      <translation>Wieder beide</translation>
    </message>
    <message>
      <source>Both along the cut, each over its steepest slope</source>
      <translation>Beide entlang des Schnitts, jeder durch seine größte Steigung geteilt</translation>
    </message>
    <message>
      <source>Both as they stood; Run goes on, Reset begins both anew, Esc goes back to one run</source>
      <translation>Beide, wie sie standen; Start setzt fort, Neustart beginnt beide neu, Esc geht zurück zu einem Lauf</translation>
    </message>
    <message>
      <source>Both begin anew, side by side; Esc goes back to one run</source>
      <translation>Beide beginnen neu, nebeneinander; Esc geht zurück zu einem Lauf</translation>
    </message>
    <message>
      <source>Both critics are drawn along the line of this height.</source>
      <translation>Beide Kritiker sind entlang der Linie dieser Höhe gezeichnet.</translation>
    </message>
    <message>
      <source>Both double</source>
      <translation>Beide verdoppeln sich</translation>
    </message>
    <message>
      <source>Both losses have the same fixed point. It is the weight of each point that differs: D/(1 − D) between the two.</source>
      <translation>Beide Verluste haben denselben Fixpunkt. Was sich unterscheidet, ist das Gewicht jedes Punktes: D/(1 − D) zwischen beiden.</translation>
    </message>
    <message>
      <source>Both networks from inside: each unit as a small picture of what it says over its input.

A line is a weight: thick where it is large, dashed and red where it is negative. A unit of G is drawn over the
latents, one of D over the data: the fuller the colour, the larger its activation; red where that is negative. A
cross marks a dead unit, which says the same wherever it was looked at. Below: how each of G's layers bends a grid
of latents, and the lines along which D's first units bend. Point at a unit to see it large.</source>
      <translation>Beide Netze von innen: jede Einheit als kleines Bild dessen, was sie über ihrem Eingang sagt.

Eine Linie ist ein Gewicht: dick, wo es groß ist, gestrichelt und rot, wo es negativ ist. Eine Einheit von G ist über den
latenten z gezeichnet, eine von D über den Daten: je voller die Farbe, desto größer die Aktivierung; rot, wo sie negativ ist.
Ein Kreuz markiert eine tote Einheit, die überall dasselbe sagt, wo hingesehen wurde. Darunter: wie jede Schicht von G ein
Gitter latenter z biegt, und die Linien, an denen die ersten Einheiten von D knicken. Zeigen Sie auf eine Einheit, um sie
groß zu sehen.</translation>
    </message>
    <message>
      <source>Both want the equilibrium, θ = 0 and ψ = 0. Do they get there?</source>
      <translation>Beide wollen das Gleichgewicht, θ = 0 und ψ = 0. Kommen sie dorthin?</translation>
    </message>
    <message>
      <source>Both with the same seed</source>
      <translation>Beide mit demselben Seed</translation>
    </message>
    <message>
      <source>Bound the critic's slope (penalty, spectral normalisation or clipping), then reset.</source>
      <translation>Die Steigung des Kritikers begrenzen (Strafterm, spektrale Normalisierung oder Clipping), dann Neustart.</translation>
    </message>
    <message>
      <source>Brings each hidden layer to mean 0 and width 1: per unit over the batch, or per point over the units.</source>
      <translation>Bringt jede verdeckte Schicht auf Mittelwert 0 und Breite 1: je Einheit über den Batch, oder je Punkt über die Einheiten.</translation>
    </message>
    <message>
      <source>Brings the units of each hidden layer to mean 0 and width 1, for each point by itself.</source>
      <translation>Bringt die Einheiten jeder verdeckten Schicht auf Mittelwert 0 und Breite 1, für jeden Punkt für sich.</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <source>Bump at the {side}</source>
      <translation>Hügel {side}</translation>
    </message>
    <message>
      <source>By 10,000 all 25 modes are held in equal shares. They sharpen as noise and learning rate fade: at 20,000 about 97 % of the points lie within three widths of a mode; real points score 98.9 %.</source>
      <translation>Bis 10 000 sind alle 25 Moden zu gleichen Anteilen gehalten. Sie werden schärfer, während Rauschen und Lernrate abklingen: Bei 20 000 liegen etwa 97 % der Punkte innerhalb von drei Breiten eines Modus; echte Punkte erreichen 98.9 %.</translation>
    </message>
    <message>
      <source>By 3,000 G copies them: over seven points in ten lie within 0.1 of one of the twenty, where fresh data have one in three. JSD falls until about 500, then rises to about 0.4; with endless data it comes to 0.15.</source>
      <translation>Bis 3 000 kopiert G sie: Über sieben von zehn Punkten liegen innerhalb von 0.1 eines der zwanzig, bei frischen Daten ist es einer von drei. Die JSD fällt bis etwa 500, dann steigt sie auf etwa 0.4; mit endlosen Daten kommt sie auf 0.15.</translation>
    </message>
    <message>
      <source>By about 0.4</source>
      <translation>Um etwa 0.4</translation>
    </message>
    <message>
      <source>By about 4, the distance, and a little more</source>
      <translation>Um etwa 4, den Abstand, und etwas mehr</translation>
    </message>
    <message>
      <source>By about 40</source>
      <translation>Um etwa 40</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <source>By how much does the critic rise from one bump to the other?</source>
      <translation>Um wie viel steigt der Kritiker von einem Hügel zum anderen?</translation>
    </message>
    <message>
      <source>By iteration 1,000 D is flat at 0 over the orange bump and flat at 1 over the blue one. With it the arrows vanish on all but a few stray points: nothing tells G where to go.</source>
      <translation>Bis Iteration 1 000 ist D flach bei 0 über dem orangen Hügel und flach bei 1 über dem blauen. Damit verschwinden die Pfeile bis auf ein paar verstreute Punkte: Nichts sagt G, wohin.</translation>
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 0.55, σ = 1.95), the furthest left and the widest of all on these data, and jitters. The best Gaussian is N(μ = 0.57, σ = 1.93).</source>
      <translation>Bis Iteration 1 000 steht P_G nah bei N(μ = 0.55, σ = 1.95), am weitesten links und am breitesten von allen auf diesen Daten, und zittert. Die beste Gaußglocke ist N(μ = 0.57, σ = 1.93).</translation>
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.29, σ = 1.90), and the score changes between +1 and −1 where the curves cross. The Gaussian of the least total variation is N(μ = 1.34, σ = 1.88).</source>
      <translation>Bis Iteration 1 000 steht P_G nah bei N(μ = 1.29, σ = 1.90), und die Bewertung wechselt zwischen +1 und −1, wo die Kurven sich kreuzen. Die Gaußglocke der kleinsten totalen Variation ist N(μ = 1.34, σ = 1.88).</translation>
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.3, σ = 1.8) and stays there: the Gaussian of the least Jensen–Shannon divergence is N(μ = 1.31, σ = 1.75).</source>
      <translation>Bis Iteration 1 000 steht P_G nah bei N(μ = 1.3, σ = 1.8) und bleibt dort: Die Gaußglocke der kleinsten Jensen-Shannon-Divergenz ist N(μ = 1.31, σ = 1.75).</translation>
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.31, σ = 1.75), where minimax stands too. The Gaussian of the least Hellinger distance is N(μ = 1.31, σ = 1.73).</source>
      <translation>Bis Iteration 1 000 steht P_G nah bei N(μ = 1.31, σ = 1.75), wo auch Minimax steht. Die Gaußglocke des kleinsten Hellinger-Abstands ist N(μ = 1.31, σ = 1.73).</translation>
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.69, σ = 1.59), close to the non-saturating one. Theory, G's force zero against the optimal D: N(μ = 1.70, σ = 1.58).</source>
      <translation>Bis Iteration 1 000 steht P_G nah bei N(μ = 1.69, σ = 1.59), nah der nicht sättigenden. Theorie, keine Kraft auf G gegen das optimale D: N(μ = 1.70, σ = 1.58).</translation>
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.72, σ = 1.60) and hardly jitters. Theory, G's force zero against the optimal D: N(μ = 1.73, σ = 1.58).</source>
      <translation>Bis Iteration 1 000 steht P_G nah bei N(μ = 1.72, σ = 1.60) und zittert kaum. Theorie, keine Kraft auf G gegen das optimale D: N(μ = 1.73, σ = 1.58).</translation>
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.73, σ = 1.59), narrower and further right than with minimax: the heuristic no longer lowers the Jensen–Shannon divergence. Theory: N(μ = 1.74, σ = 1.57).</source>
      <translation>Bis Iteration 1 000 steht P_G nah bei N(μ = 1.73, σ = 1.59), schmaler und weiter rechts als bei Minimax: Die Heuristik senkt nicht mehr die Jensen-Shannon-Divergenz. Theorie: N(μ = 1.74, σ = 1.57).</translation>
    </message>
    <message>
      <source>By iteration 1,000 all eight modes are covered, a third of the points near one; by 3,000 it is about three in four. Of the cures at these rates it is the sharpest.</source>
      <translation>Bis Iteration 1 000 sind alle acht Moden abgedeckt, ein Drittel der Punkte nah an einem; bis 3 000 sind es etwa drei von vier. Von den Abhilfen bei diesen Raten ist es die schärfste.</translation>
    </message>
    <message>
      <source>By iteration 1,000 all eight modes are covered, about six points in ten near one. Set the unrolled steps to 0 and reset: one cluster hops about, as in “Mode collapse”. Each iteration costs several times as much.</source>
      <translation>Bis Iteration 1 000 sind alle acht Moden abgedeckt, etwa sechs von zehn Punkten nah an einem. Mit 0 entrollten Schritten und Neustart springt ein Haufen umher, wie in „Modenkollaps“. Jede Iteration kostet ein Mehrfaches.</translation>
    </message>
    <message>
      <source>By iteration 1,000 the critic rises by about 4.8 over the distance of 4: slope 1.2, not 1, since the penalty holds it only so firmly. Clipping gives a line too, but of a slope that c decides.</source>
      <translation>Bis Iteration 1 000 steigt der Kritiker um etwa 4.8 über den Abstand von 4: Steigung 1.2, nicht 1, denn der Strafterm hält ihn nur so fest. Auch Clipping gibt eine Gerade, aber von einer Steigung, die c bestimmt.</translation>
    </message>
    <message>
      <source>By iteration 1,500 about eight to nine points in ten lie within three widths of a mode, all eight modes among them; by 3,000 it is over nine in ten.</source>
      <translation>Bis Iteration 1 500 liegen etwa acht bis neun von zehn Punkten innerhalb von drei Breiten eines Modus, unter allen acht Moden; bis 3 000 sind es über neun von zehn.</translation>
    </message>
    <message>
      <source>By iteration 1,500 all eight modes are covered; by 3,000 about four in ten points lie within three widths of a mode. The rates are twice those of the collapse.</source>
      <translation>Bis Iteration 1 500 sind alle acht Moden abgedeckt; bis 3 000 liegen etwa vier von zehn Punkten innerhalb von drei Breiten eines Modus. Die Raten sind doppelt so groß wie beim Kollaps.</translation>
    </message>
    <message>
      <source>By iteration 2,000 P_G sits on one bump, mostly the larger one, near N(μ = 2.00, σ = 0.50), and leaves out the other, though that holds data too. With KL it covers both.</source>
      <translation>Bis Iteration 2 000 sitzt P_G auf einem Hügel, meist dem größeren, nah bei N(μ = 2.00, σ = 0.50), und lässt den anderen aus, obwohl auch dort Daten sind. Mit KL deckt sie beide ab.</translation>
    </message>
    <message>
      <source>By iteration 2,000 P_G stands near N(μ = 1.00, σ = 1.80), the best Gaussian: it reaches over both bumps and wastes mass between them. With reverse KL it sits on one bump and leaves out the other.</source>
      <translation>Bis Iteration 2 000 steht P_G nah bei N(μ = 1.00, σ = 1.80), der besten Gaußglocke: Sie reicht über beide Hügel und verschwendet Masse dazwischen. Mit umgekehrter KL sitzt sie auf einem Hügel und lässt den anderen aus.</translation>
    </message>
    <message>
      <source>By iteration 2,000 P_G stands near N(μ = 1.08, σ = 1.88) and the critic is nearly flat where the distributions agree. The Gaussian of the least W1 is N(μ = 1.08, σ = 1.89); its W1 is 0.31.</source>
      <translation>Bis Iteration 2 000 steht P_G nah bei N(μ = 1.08, σ = 1.88), und der Kritiker ist fast flach, wo die Verteilungen übereinstimmen. Die Gaußglocke des kleinsten W1 ist N(μ = 1.08, σ = 1.89); ihr W1 ist 0.31.</translation>
    </message>
    <message>
      <source>By iteration 2,000 the orange box stands on the blue one: mean 6, standard deviation 0.58. With no layer that bends its edges are upright; compare “Uniform distribution in 1-D”.</source>
      <translation>Bis Iteration 2 000 steht der orange Kasten auf dem blauen: Mittelwert 6, Standardabweichung 0.58. Ohne Schicht, die etwas biegt, sind seine Kanten senkrecht; vergleiche „Gleichverteilung in 1-D“.</translation>
    </message>
    <message>
      <source>By iteration 2,500 P_G stands on the blue bump, W1 below 0.25, as in “WGAN in 1-D” with k = 5 alone. The long runs of critic steps take time and change little here, where the critic keeps up without them.</source>
      <translation>Bis Iteration 2 500 steht P_G auf dem blauen Hügel, W1 unter 0.25, wie in „WGAN in 1-D“ mit k = 5 allein. Die langen Folgen von Kritikerschritten brauchen Zeit und ändern hier wenig, wo der Kritiker auch ohne sie mithält.</translation>
    </message>
    <message>
      <source>By iteration 3,000 all eight modes are covered, and at least nine points in ten lie within three widths of one.</source>
      <translation>Bis Iteration 3 000 sind alle acht Moden abgedeckt, und mindestens neun von zehn Punkten liegen innerhalb von drei Breiten eines Modus.</translation>
    </message>
    <message>
      <source>By iteration 3,000 the orange curve follows the flat top with small ripples, and its edges lean where the blue ones are upright.</source>
      <translation>Bis Iteration 3 000 folgt die orange Kurve dem flachen Dach mit kleinen Wellen, und ihre Kanten lehnen, wo die blauen senkrecht sind.</translation>
    </message>
    <message>
      <source>By iteration 300 the critic rises steadily from the orange bump to the blue one, and every point of G keeps an arrow towards the data.</source>
      <translation>Bis Iteration 300 steigt der Kritiker gleichmäßig vom orangen Hügel zum blauen, und jeder Punkt von G behält einen Pfeil zu den Daten.</translation>
    </message>
    <message>
      <source>By iteration 4,000 P_G has a mean near 4 and σ near 1.25, but horns where the blue bump has tails. D is told the spread of its batch and sees little more, as in those scripts; without it (minibatch deviation off) G is a wandering spike.</source>
      <translation>Bis Iteration 4 000 hat P_G einen Mittelwert nah 4 und σ nah 1.25, aber Hörner, wo der blaue Hügel Ränder hat. D erfährt die Streuung seines Batches und sieht wenig mehr, wie in jenen Skripten; ohne sie (Minibatch-Abweichung aus) ist G eine wandernde Spitze.</translation>
    </message>
    <message>
      <source>By iteration 5,000 both moons are drawn; by 10,000 they are sharper, with stray points on the way from one to the other.</source>
      <translation>Bis Iteration 5 000 sind beide Monde gezeichnet; bis 10 000 sind sie schärfer, mit verirrten Punkten auf dem Weg vom einen zum anderen.</translation>
    </message>
    <message>
      <source>By iteration 500 all eight modes are covered, and their shares stay nearly equal; by 3,000 over eight points in ten lie within three widths of a mode. Set G’s rate to D’s and reset: some runs then lose modes.</source>
      <translation>Bis Iteration 500 sind alle acht Moden abgedeckt, und ihre Anteile bleiben fast gleich; bis 3 000 liegen über acht von zehn Punkten innerhalb von drei Breiten eines Modus. Mit der Rate von D auch für G und Neustart verlieren manche Läufe Moden.</translation>
    </message>
    <message>
      <source>By iteration 500 both bumps hold points; by 3,000 the orange curve follows the blue one, but for a thin bridge between them and spikes where G turns back.</source>
      <translation>Bis Iteration 500 sind auf beiden Hügeln Punkte; bis 3 000 folgt die orange Kurve der blauen, bis auf eine dünne Brücke dazwischen und Spitzen, wo G umkehrt.</translation>
    </message>
    <message>
      <source>By iteration 500 seven or all eight modes are covered. Sharpening is slow: at 2,000 fewer than half of the points lie within three widths of a mode.</source>
      <translation>Bis Iteration 500 sind sieben oder alle acht Moden abgedeckt. Schärfer wird es langsam: Bei 2 000 liegt weniger als die Hälfte der Punkte innerhalb von drei Breiten eines Modus.</translation>
    </message>
    <message>
      <source>By iteration 500 the noise is long gone and G has not spread: at most two modes are captured. In “Eight Gaussians, all found” the noise fades over 1,500 iterations, and G is slower.</source>
      <translation>Bis Iteration 500 ist das Rauschen längst weg und G hat sich nicht verteilt: Höchstens zwei Moden sind erfasst. In „Acht Gaußglocken, alle gefunden“ klingt das Rauschen über 1 500 Iterationen ab, und G ist langsamer.</translation>
    </message>
    <message>
      <source>By iteration 500 the orange bump is on the blue one, by 1,000 it has its width too, and it stays. Set k to 20 and an iteration takes longer, but the end is no better.</source>
      <translation>Bis Iteration 500 ist der orange Hügel auf dem blauen, bis 1 000 hat er auch dessen Breite, und er bleibt. Mit k = 20 dauert eine Iteration länger, aber das Ende ist nicht besser.</translation>
    </message>
    <message>
      <source>By iteration 500 the points wander about in clumps, and at most two modes are captured; some runs find all eight later. With G’s rate at 2e-4, after a reset, all of them do.</source>
      <translation>Bis Iteration 500 wandern die Punkte in Klumpen umher, und höchstens zwei Moden sind erfasst; manche Läufe finden später alle acht. Mit der Rate 2e-4 für G, nach einem Neustart, tun es alle.</translation>
    </message>
    <message>
      <source>By iteration 750, while the noise is wide, all eight modes are covered; by 3,000 the points are sharp: about nine in ten lie within three widths of a mode.</source>
      <translation>Bis Iteration 750, solange das Rauschen breit ist, sind alle acht Moden abgedeckt; bis 3 000 sind die Punkte scharf: Etwa neun von zehn liegen innerhalb von drei Breiten eines Modus.</translation>
    </message>
    <message>
      <source>By {name} the model covers all of P: N({mean}, {sigma}). Where P is and it is not costs most.</source>
      <translation>Nach {name} deckt das Modell ganz P ab: N({mean}, {sigma}). Wo P ist und es nicht, kostet am meisten.</translation>
    </message>
    <message>
      <source>By {name} the model keeps to one part: N({mean}, {sigma}). Where it is and P is not costs most.</source>
      <translation>Nach {name} bleibt das Modell bei einem Teil: N({mean}, {sigma}). Wo es ist und P nicht, kostet am meisten.</translation>
    </message>
    <message>
      <source>C</source>
      <translation>C</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>CUDA</source>
      <translation>CUDA</translation>
    </message>
    <message>
      <source>CUDA GPU</source>
      <translation>CUDA GPU</translation>
    </message>
    <message>
      <source>Calibration of D</source>
      <translation>Kalibrierung von D</translation>
    </message>
    <message>
      <source>Can the non-saturating loss still get G across, now that D is perfect?</source>
      <translation>Kann der nicht sättigende Verlust G noch hinüberbringen, jetzt, wo D perfekt ist?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Caption: what it shows</source>
      <translation>Bildunterschrift: was zu sehen ist</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>Change a setting while it trains</source>
      <translation>Ändern Sie eine Einstellung im Training</translation>
    </message>
    <message>
      <source>Change …</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Changes of settings</source>
      <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
      <source>Changes …</source>
      <translation>Änderungen …</translation>
    </message>
    <message>
      <source>Checkerboard</source>
      <translation>Schachbrett</translation>
    </message>
    <message>
      <source>Choose a name that ends in {ending}.</source>
      <translation>Wählen Sie einen Namen, der auf {ending} endet.</translation>
    </message>
    <message>
      <source>Choose a preset</source>
      <translation>Wählen Sie eine Vorlage</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose it with its ending to replace it.</source>
      <translation>Wählen Sie sie mit ihrer Endung, um sie zu ersetzen.</translation>
    </message>
    <message>
      <source>Choose plots</source>
      <translation>Diagramme auswählen</translation>
    </message>
    <message>
      <source>Choose two runs first, the second with Ctrl: then they are shown side by side</source>
      <translation>Wählen Sie erst zwei Läufe, den zweiten mit Ctrl: Dann erscheinen sie nebeneinander</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <source>Circles at 3σ, numbered as the bars are, each with the share of the points shown that lie in it: missed below a tenth of the fair share.</source>
      <translation>Kreise bei 3σ, nummeriert wie die Balken, jeder mit dem Anteil der gezeigten Punkte, die darin liegen: verfehlt unter einem Zehntel des fairen Anteils.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Click to set one, drag its middle or its edge, right-click to take it away.</source>
      <translation>Klick setzt eine, ihre Mitte oder ihren Rand ziehen, Rechtsklick entfernt sie.</translation>
    </message>
    <message>
      <source>Clip and k</source>
      <translation>Schranke und k</translation>
    </message>
    <message>
      <source>Clip value</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Clip weights to ±c</source>
      <translation>Gewichte begrenzen auf ±c</translation>
    </message>
    <message>
      <source>Clipped</source>
      <translation>Begrenzt</translation>
    </message>
    <message>
      <source>Clipped weights</source>
      <translation>Begrenzte Gewichte</translation>
    </message>
    <message>
      <source>Clipped, c = 0.01</source>
      <translation>Begrenzt, c = 0.01</translation>
    </message>
    <message>
      <source>Clipped, c = 0.1</source>
      <translation>Begrenzt, c = 0.1</translation>
    </message>
    <message>
      <source>Clipping at {clip:g} leaves the critic a slope of {slope} where 1 is wanted; {share:.0%} of its weights stand at ±c.</source>
      <translation>Clipping bei {clip:g} lässt dem Kritiker eine Steigung von {slope}, wo 1 gewünscht ist; {share:.0%} seiner Gewichte stehen bei ±c.</translation>
    </message>
    <message>
      <source>Clipping, its faults, and the penalty</source>
      <translation>Clipping, seine Fehler, und der Strafterm</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close the lesson</source>
      <translation>Die Lektion schließen</translation>
    </message>
    <message>
      <source>Close the lesson (L)</source>
      <translation>Die Lektion schließen (L)</translation>
    </message>
    <message>
      <source>Close this (Esc)</source>
      <translation>Dies schließen (Esc)</translation>
    </message>
    <message>
      <source>Close this hint</source>
      <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
      <source>Close this hint for good (Esc)</source>
      <translation>Diesen Hinweis endgültig schließen (Esc)</translation>
    </message>
    <message>
      <source>Close this list (Esc)</source>
      <translation>Diese Liste schließen (Esc)</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Coding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>Collapsed</source>
      <translation>Kollabiert</translation>
    </message>
    <message>
      <source>Collapsed: {held} of {modes} modes for {iterations:,.0f} iterations.</source>
      <translation>Kollabiert: {held} von {modes} Moden seit {iterations:,.0f} Iterationen.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Columns kept apart by</source>
      <translation>Spalten getrennt durch</translation>
    </message>
    <message>
      <source>Comma-separated values</source>
      <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare D's accuracy on training points with that on fresh ones: the gap is what D knows by heart.</source>
      <translation>Vergleichen Sie die Trefferquote von D auf Trainingspunkten mit der auf frischen: Die Lücke ist, was D auswendig weiß.</translation>
    </message>
    <message>
      <source>Compare the two chosen runs</source>
      <translation>Die beiden gewählten Läufe vergleichen</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <source>Compare with another seed</source>
      <translation>Mit anderem Seed vergleichen</translation>
    </message>
    <message>
      <source>Component width</source>
      <translation>Breite der Komponenten</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <source>Consensus weight</source>
      <translation>Gewicht des Konsens</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Continue from here</source>
      <translation>Von hier weiter</translation>
    </message>
    <message>
      <source>Continue from here, as a branch</source>
      <translation>Von hier weiter, als Zweig</translation>
    </message>
    <message>
      <source>Continue from here, as a branch (Ctrl+Return)</source>
      <translation>Von hier weiter, als Zweig (Ctrl+Return)</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copied from </source>
      <translation>Kopiert aus </translation>
    </message>
    <message>
      <source>Copied the command line</source>
      <translation>Befehlszeile kopiert</translation>
    </message>
    <message>
      <source>Copied the command line; it has these settings from the start</source>
      <translation>Befehlszeile kopiert; sie hat diese Einstellungen von Anfang an</translation>
    </message>
    <message>
      <source>Copied the formulas as LaTeX</source>
      <translation>Formeln als LaTeX kopiert</translation>
    </message>
    <message>
      <source>Copied the picture</source>
      <translation>Bild kopiert</translation>
    </message>
    <message>
      <source>Copied the plot</source>
      <translation>Diagramm kopiert</translation>
    </message>
    <message>
      <source>Copied the settings as a table in LaTeX</source>
      <translation>Einstellungen als LaTeX-Tabelle kopiert</translation>
    </message>
    <message>
      <source>Copied the settings as a table in Markdown</source>
      <translation>Einstellungen als Markdown-Tabelle kopiert</translation>
    </message>
    <message>
      <source>Copied the settings as text; Ctrl+V begins them in a window</source>
      <translation>Einstellungen als Text kopiert; Ctrl+V beginnt sie in einem Fenster</translation>
    </message>
    <message>
      <source>Copies of the twenty points</source>
      <translation>Kopien der zwanzig Punkte</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy command line</source>
      <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <source>Copy formulas as LaTeX</source>
      <translation>Formeln als LaTeX kopieren</translation>
    </message>
    <message>
      <source>Copy settings as LaTeX table</source>
      <translation>Einstellungen als LaTeX-Tabelle kopieren</translation>
    </message>
    <message>
      <source>Copy settings as Markdown table</source>
      <translation>Einstellungen als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
      <source>Copy settings as text</source>
      <translation>Einstellungen als Text kopieren</translation>
    </message>
    <message>
      <source>Copy system report</source>
      <translation>Systembericht kopieren</translation>
    </message>
    <message>
      <source>Copy the file beside it (Ctrl+D)</source>
      <translation>Die Datei daneben kopieren (Ctrl+D)</translation>
    </message>
    <message>
      <source>Copy the plot</source>
      <translation>Diagramm kopieren</translation>
    </message>
    <message>
      <source>Copy the whole report to the clipboard</source>
      <translation>Den ganzen Bericht in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <source>Copy this plot</source>
      <translation>Dieses Diagramm kopieren</translation>
    </message>
    <message>
      <source>Cost over D(G(z))</source>
      <translation>Kosten über D(G(z))</translation>
    </message>
    <message>
      <source>Cost over the raw score</source>
      <translation>Kosten über der rohen Bewertung</translation>
    </message>
    <message>
      <source>Could not compare: {error}</source>
      <translation>Vergleichen nicht möglich: {error}</translation>
    </message>
    <message>
      <source>Could not delete {file}: {problem}.</source>
      <translation>{file} konnte nicht gelöscht werden: {problem}.</translation>
    </message>
    <message>
      <source>Could not duplicate {file}: {problem}.</source>
      <translation>{file} konnte nicht verdoppelt werden: {problem}.</translation>
    </message>
    <message>
      <source>Could not export it: nothing is known of its networks yet.</source>
      <translation>Exportieren nicht möglich: Von den Netzen ist noch nichts bekannt.</translation>
    </message>
    <message>
      <source>Could not export it: {error}</source>
      <translation>Exportieren nicht möglich: {error}</translation>
    </message>
    <message>
      <source>Could not export {file}: {problem}</source>
      <translation>{file} konnte nicht exportiert werden: {problem}</translation>
    </message>
    <message>
      <source>Could not move {file} to the trash.</source>
      <translation>{file} konnte nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
      <source>Could not open it: {error}</source>
      <translation>Öffnen nicht möglich: {error}</translation>
    </message>
    <message>
      <source>Could not open {file}.</source>
      <translation>{file} ließ sich nicht öffnen.</translation>
    </message>
    <message>
      <source>Could not paste it: {error}</source>
      <translation>Einfügen nicht möglich: {error}</translation>
    </message>
    <message>
      <source>Could not read it: {error}</source>
      <translation>Nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>Could not rename {file}: {problem}.</source>
      <translation>{file} konnte nicht umbenannt werden: {problem}.</translation>
    </message>
    <message>
      <source>Could not save {file}: it is written as {endings} only.</source>
      <translation>{file} konnte nicht gespeichert werden: Es wird nur als {endings} geschrieben.</translation>
    </message>
    <message>
      <source>Could not save {file}: there is a file of that name.</source>
      <translation>{file} konnte nicht gespeichert werden: Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
      <source>Could not save {file}: {problem}.</source>
      <translation>{file} konnte nicht gespeichert werden: {problem}.</translation>
    </message>
    <message>
      <source>Could not start: {error}</source>
      <translation>Konnte nicht beginnen: {error}</translation>
    </message>
    <message>
      <source>Could not write </source>
      <translation>Nicht zu schreiben: </translation>
    </message>
    <message>
      <source>Could not write {file}: drawing ended early.</source>
      <translation>{file} konnte nicht geschrieben werden: Das Zeichnen endete vorzeitig.</translation>
    </message>
    <message>
      <source>Could not write {file}: it is no picture.</source>
      <translation>{file} konnte nicht geschrieben werden: Es ist kein Bild.</translation>
    </message>
    <message>
      <source>Could not write {file}: {problem}.</source>
      <translation>{file} konnte nicht geschrieben werden: {problem}.</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Gezählt</translation>
    </message>
    <message>
      <source>Covariance</source>
      <translation>Kovarianz</translation>
    </message>
    <message>
      <source>Covariance of x and y</source>
      <translation>Kovarianz von x und y</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>Covered and sharp</source>
      <translation>Abgedeckt und scharf</translation>
    </message>
    <message>
      <source>Covering</source>
      <translation>Abdeckend</translation>
    </message>
    <message>
      <source>Covering and seeking</source>
      <translation>Abdecken und suchen</translation>
    </message>
    <message>
      <source>Critic steps</source>
      <translation>Kritikerschritte</translation>
    </message>
    <message>
      <source>Critic steps in the first iterations and in every so many-th one, in place of k, so that D is ahead again.</source>
      <translation>Kritikerschritte in den ersten Iterationen und in jeder so-und-so-vielten, anstelle von k, damit D wieder voraus ist.</translation>
    </message>
    <message>
      <source>Critic's difference</source>
      <translation>Differenz des Kritikers</translation>
    </message>
    <message>
      <source>Critic's estimate of the Wasserstein distance</source>
      <translation>Schätzung des Wasserstein-Abstands durch den Kritiker</translation>
    </message>
    <message>
      <source>Ctrl++</source>
      <translation>Ctrl++</translation>
    </message>
    <message>
      <source>Ctrl+-</source>
      <translation>Ctrl+-</translation>
    </message>
    <message>
      <source>Ctrl+0</source>
      <translation>Ctrl+0</translation>
    </message>
    <message>
      <source>Ctrl+=</source>
      <translation>Ctrl+=</translation>
    </message>
    <message>
      <source>Ctrl+B</source>
      <translation>Ctrl+B</translation>
    </message>
    <message>
      <source>Ctrl+C</source>
      <translation>Ctrl+C</translation>
    </message>
    <message>
      <source>Ctrl+D</source>
      <translation>Ctrl+D</translation>
    </message>
    <message>
      <source>Ctrl+E</source>
      <translation>Ctrl+E</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Ctrl+F</source>
      <translation>Ctrl+F</translation>
    </message>
    <message>
      <source>Ctrl+H</source>
      <translation>Ctrl+H</translation>
    </message>
    <message>
      <source>Ctrl+I</source>
      <translation>Ctrl+I</translation>
    </message>
    <message>
      <source>Ctrl+K</source>
      <translation>Ctrl+K</translation>
    </message>
    <message>
      <source>Ctrl+L</source>
      <translation>Ctrl+L</translation>
    </message>
    <message>
      <source>Ctrl+O</source>
      <translation>Ctrl+O</translation>
    </message>
    <message>
      <source>Ctrl+P</source>
      <translation>Ctrl+P</translation>
    </message>
    <message>
      <source>Ctrl+PgDown</source>
      <translation>Ctrl+PgDown</translation>
    </message>
    <message>
      <source>Ctrl+PgUp</source>
      <translation>Ctrl+PgUp</translation>
    </message>
    <message>
      <source>Ctrl+Q</source>
      <translation>Ctrl+Q</translation>
    </message>
    <message>
      <source>Ctrl+R</source>
      <translation>Ctrl+R</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Ctrl+Return</translation>
    </message>
    <message>
      <source>Ctrl+S</source>
      <translation>Ctrl+S</translation>
    </message>
    <message>
      <source>Ctrl+Shift+C</source>
      <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
      <source>Ctrl+Shift+E</source>
      <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
      <source>Ctrl+Shift+O</source>
      <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
      <source>Ctrl+Shift+S</source>
      <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
      <source>Ctrl+Shift+T</source>
      <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
      <source>Ctrl+Shift+U</source>
      <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
      <source>Ctrl+Shift+V</source>
      <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
      <source>Ctrl+Shift+Z</source>
      <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
      <source>Ctrl+T</source>
      <translation>Ctrl+T</translation>
    </message>
    <message>
      <source>Ctrl+U</source>
      <translation>Ctrl+U</translation>
    </message>
    <message>
      <source>Ctrl+V</source>
      <translation>Ctrl+V</translation>
    </message>
    <message>
      <source>Ctrl+Wheel</source>
      <translation>Ctrl+Mausrad</translation>
    </message>
    <message>
      <source>Ctrl+Y</source>
      <translation>Ctrl+Y</translation>
    </message>
    <message>
      <source>Ctrl+Z</source>
      <translation>Ctrl+Z</translation>
    </message>
    <message>
      <source>Cure: R1</source>
      <translation>Abhilfe: R1</translation>
    </message>
    <message>
      <source>Cure: minibatch deviation</source>
      <translation>Abhilfe: Minibatch-Abweichung</translation>
    </message>
    <message>
      <source>Cure: packing</source>
      <translation>Abhilfe: Packen</translation>
    </message>
    <message>
      <source>Cure: pairing with R1 + R2</source>
      <translation>Abhilfe: Paare mit R1 + R2</translation>
    </message>
    <message>
      <source>Cure: unrolling</source>
      <translation>Abhilfe: Entrollen</translation>
    </message>
    <message>
      <source>Curve by formula</source>
      <translation>Kurve nach Formel</translation>
    </message>
    <message>
      <source>Curve by formula …</source>
      <translation>Kurve nach Formel …</translation>
    </message>
    <message>
      <source>Curves and metrics</source>
      <translation>Kurven und Maße</translation>
    </message>
    <message>
      <source>Cut, at the {side}</source>
      <translation>Schnitt, {side}</translation>
    </message>
    <message>
      <source>D</source>
      <translation>D</translation>
    </message>
    <message>
      <source>D (the key) takes one step of D alone, G one of G. Each press is 3 steps of D and one of G.</source>
      <translation>D (die Taste) macht einen Schritt von D allein, G einen von G. Jeder Druck sind 3 Schritte von D und einer von G.</translation>
    </message>
    <message>
      <source>D = ½</source>
      <translation>D = ½</translation>
    </message>
    <message>
      <source>D against a frozen G</source>
      <translation>D gegen ein eingefrorenes G</translation>
    </message>
    <message>
      <source>D against p and q</source>
      <translation>D gegen p und q</translation>
    </message>
    <message>
      <source>D ahead</source>
      <translation>D voraus</translation>
    </message>
    <message>
      <source>D aims at 0 and 1, G at 1: it rests near the non-saturating one's place.</source>
      <translation>D zielt auf 0 und 1, G auf 1: Es ruht nah beim Ort der nicht sättigenden.</translation>
    </message>
    <message>
      <source>D alone</source>
      <translation>D allein</translation>
    </message>
    <message>
      <source>D and densities on a grid</source>
      <translation>D und Dichten auf einem Gitter</translation>
    </message>
    <message>
      <source>D and the optimal D</source>
      <translation>D und das optimale D</translation>
    </message>
    <message>
      <source>D as a field from orange (fake) to blue (real), with data and generated points, and what moves them.</source>
      <translation>D als Feld von Orange (unecht) bis Blau (echt), mit Daten und erzeugten Punkten, und was sie bewegt.</translation>
    </message>
    <message>
      <source>D as in the minimax game; G minimises −E log D(G(z)).

The slope in the score is −(1 − D): G learns most where D is sure that it is wrong. What everyone trains with.
Goodfellow et al. 2014, section 3.</source>
      <translation>D wie im Minimax-Spiel; G minimiert −E log D(G(z)).

Die Steigung in der Bewertung ist −(1 − D): G lernt am meisten, wo D sicher ist, dass es falsch liegt. Womit alle trainieren.
Goodfellow et al. 2014, Abschnitt 3.</translation>
    </message>
    <message>
      <source>D behind</source>
      <translation>D zurück</translation>
    </message>
    <message>
      <source>D beside a critic, G frozen</source>
      <translation>D neben einem Kritiker, G eingefroren</translation>
    </message>
    <message>
      <source>D can hardly tell G from the {points:,} training points ({means}); from fresh data the JSD is {jsd}.</source>
      <translation>D kann G kaum von den {points:,} Trainingspunkten unterscheiden ({means}); von frischen Daten ist die JSD {jsd}.</translation>
    </message>
    <message>
      <source>D can hardly tell the two ({means}), but they differ: the JSD is {jsd}, chance gives up to {chance}.</source>
      <translation>D kann beide kaum unterscheiden ({means}), aber sie sind verschieden: Die JSD ist {jsd}, der Zufall gibt bis {chance}.</translation>
    </message>
    <message>
      <source>D can hardly tell the two ({means}).</source>
      <translation>D kann beide kaum unterscheiden ({means}).</translation>
    </message>
    <message>
      <source>D can hardly tell the two ({means}); the JSD is {jsd}.</source>
      <translation>D kann beide kaum unterscheiden ({means}); die JSD ist {jsd}.</translation>
    </message>
    <message>
      <source>D cannot tell</source>
      <translation>D kann nicht unterscheiden</translation>
    </message>
    <message>
      <source>D compares pairs and pays for steep slopes at real and generated points.</source>
      <translation>D vergleicht Paare und bezahlt für steile Stellen an echten und erzeugten Punkten.</translation>
    </message>
    <message>
      <source>D dead</source>
      <translation>D tot</translation>
    </message>
    <message>
      <source>D field</source>
      <translation>Feld von D</translation>
    </message>
    <message>
      <source>D first, then G</source>
      <translation>Erst D, dann G</translation>
    </message>
    <message>
      <source>D has learnt nothing and never will: G climbs a slope that means nothing.</source>
      <translation>D hat nichts gelernt und wird es nie: G steigt einen Hang hinauf, der nichts bedeutet.</translation>
    </message>
    <message>
      <source>D is 0 over one bump and 1 over the other, and flat on both. The JSD is log 2 and has no slope.</source>
      <translation>D ist 0 über dem einen Hügel und 1 über dem anderen, und auf beiden flach. Die JSD ist log 2 und hat keine Steigung.</translation>
    </message>
    <message>
      <source>D is ahead: {means}; G takes no steps.</source>
      <translation>D ist voraus: {means}; G macht keine Schritte.</translation>
    </message>
    <message>
      <source>D is ahead: {means}; G's gradient is {norm}.</source>
      <translation>D ist voraus: {means}; der Gradient von G ist {norm}.</translation>
    </message>
    <message>
      <source>D is also told how far the points of its batch lie apart (minibatch standard deviation), and so sees that they lack variety.</source>
      <translation>D erfährt auch, wie weit die Punkte seines Batches auseinanderliegen (Minibatch-Standardabweichung), und sieht so, dass es ihnen an Vielfalt fehlt.</translation>
    </message>
    <message>
      <source>D is behind: it takes generated points for real ones ({means}). {help}</source>
      <translation>D ist zurück: Es hält erzeugte Punkte für echte ({means}). {help}</translation>
    </message>
    <message>
      <source>D is behind: the JSD is {jsd}, D sees nothing of it. {help}</source>
      <translation>D ist zurück: Die JSD ist {jsd}, D sieht nichts davon. {help}</translation>
    </message>
    <message>
      <source>D is behind: the JSD is {jsd}, D sees {seen} of it. {help}</source>
      <translation>D ist zurück: Die JSD ist {jsd}, D sieht {seen} davon. {help}</translation>
    </message>
    <message>
      <source>D is far ahead and G's gradient has vanished: {norm}, {fall} times less than it was. D(fake) is {fake} on average.</source>
      <translation>D ist weit voraus, und der Gradient von G ist verschwunden: {norm}, {fall}-mal kleiner als zuvor. D(unecht) ist im Mittel {fake}.</translation>
    </message>
    <message>
      <source>D is far ahead and G's gradient has vanished: {norm}. D(fake) is {fake} on average.</source>
      <translation>D ist weit voraus, und der Gradient von G ist verschwunden: {norm}. D(unecht) ist im Mittel {fake}.</translation>
    </message>
    <message>
      <source>D is not fed points one by one here, so no unit is a picture over the data.</source>
      <translation>D bekommt Punkte hier nicht einzeln, deshalb ist keine Einheit ein Bild über den Daten.</translation>
    </message>
    <message>
      <source>D is perfect, and G stands still. The form at the left has what is needed.</source>
      <translation>D ist perfekt, und G steht still. Links im Formular ist, was man braucht.</translation>
    </message>
    <message>
      <source>D is perfect: its estimate is {jsd:.4f}, just below log 2. The saturating gradient is {dying}, the other {other}.</source>
      <translation>D ist perfekt: Seine Schätzung ist {jsd:.4f}, knapp unter log 2. Der sättigende Gradient ist {dying}, der andere {other}.</translation>
    </message>
    <message>
      <source>D is sure: fake</source>
      <translation>D ist sicher: unecht</translation>
    </message>
    <message>
      <source>D judges four points at once, and so sees that they lack variety.</source>
      <translation>D beurteilt vier Punkte auf einmal, und sieht so, dass es ihnen an Vielfalt fehlt.</translation>
    </message>
    <message>
      <source>D judges this many points of one source at once (PacGAN), and so sees that they lack variety.</source>
      <translation>D beurteilt so viele Punkte einer Quelle auf einmal (PacGAN), und sieht so, dass es ihnen an Vielfalt fehlt.</translation>
    </message>
    <message>
      <source>D judges {pac} points at once; use a multiple of that, such as {near}</source>
      <translation>D beurteilt {pac} Punkte auf einmal; nehmen Sie ein Vielfaches davon, etwa {near}</translation>
    </message>
    <message>
      <source>D learns to tell blue from orange. G learns to make points that D takes for real. Neither sees the other's aim:

$$\min_G \max_D \; \mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$

G never sees the data. All it ever learns comes through D.</source>
      <translation>D lernt, Blau von Orange zu unterscheiden. G lernt, Punkte zu machen, die D für echt hält. Keiner sieht das Ziel des anderen:

$$\min_G \max_D \; \mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$

G sieht die Daten nie. Alles, was es je lernt, kommt durch D.</translation>
    </message>
    <message>
      <source>D learns: its estimate of the JSD is {jsd} and climbs to log 2 = 0.693.</source>
      <translation>D lernt: Seine Schätzung der JSD ist {jsd} und steigt auf log 2 = 0.693.</translation>
    </message>
    <message>
      <source>D minimises</source>
      <translation>D minimiert</translation>
    </message>
    <message>
      <source>D minimises ({k} steps)</source>
      <translation>D minimiert ({k} Schritte)</translation>
    </message>
    <message>
      <source>D minimises E [v(G(z))²/4 + v(G(z))] − E v(x): Pearson's χ² = ∫ (p − q)²/q, for f(u) = (u − 1)².

The optimal v is 2(p/q − 1), so D = (2 + v)/(4 + v) is drawn. A score below −2 is no density ratio: it is drawn as
D = 0, and the paper's loss of G then points the wrong way.
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation>D minimiert E [v(G(z))²/4 + v(G(z))] − E v(x): Pearsons χ² = ∫ (p − q)²/q, für f(u) = (u − 1)².

Das optimale v ist 2(p/q − 1), also wird D = (2 + v)/(4 + v) gezeichnet. Eine Bewertung unter −2 ist kein Dichtequotient:
Sie wird als D = 0 gezeichnet, und der Verlust von G im Paper weist dann in die falsche Richtung.
Nowozin, Cseke und Tomioka 2016, Tabellen 1 und 2.</translation>
    </message>
    <message>
      <source>D minimises E exp(v(G(z)) − 1) − E v(x): KL(P‖Q) = ∫ p log(p/q), for f(u) = u log u.

Q pays dearly for having no mass where P has some, so G rather covers too much. D = σ(v − 1) is drawn, since the
best v is 1 + log p/q.
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation>D minimiert E exp(v(G(z)) − 1) − E v(x): KL(P‖Q) = ∫ p log(p/q), für f(u) = u log u.

Q bezahlt teuer dafür, keine Masse zu haben, wo P welche hat, also deckt G eher zu viel ab. D = σ(v − 1) wird gezeichnet,
denn das beste v ist 1 + log p/q.
Nowozin, Cseke und Tomioka 2016, Tabellen 1 und 2.</translation>
    </message>
    <message>
      <source>D minimises E exp(−v(x)) + E exp(v(G(z))) − 2: squared Hellinger ∫ (√p − √q)², for f(u) = (√u − 1)².

Both distributions count alike and the distance is at most 2, but D pays exponentially for either kind of mistake. D
= σ(2v) is drawn, since the optimal v is ½ log p/q. Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation>D minimiert E exp(−v(x)) + E exp(v(G(z))) − 2: quadrierter Hellinger ∫ (√p − √q)², für f(u) = (√u − 1)².

Beide Verteilungen zählen gleich, und der Abstand ist höchstens 2, aber D bezahlt exponentiell für jede Art von Fehler. D
= σ(2v) wird gezeichnet, denn das optimale v ist ½ log p/q. Nowozin, Cseke und Tomioka 2016, Tabellen 1 und 2.</translation>
    </message>
    <message>
      <source>D minimises E exp(−v(x)) + E v(G(z)) − 1: KL(Q‖P) = ∫ q log(q/p), for f(u) = −log u.

Q pays dearly for having mass where P has none, so G rather keeps to some of the modes. D = σ(v) is drawn, since the
best v is log p/q.
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation>D minimiert E exp(−v(x)) + E v(G(z)) − 1: KL(Q‖P) = ∫ q log(q/p), für f(u) = −log u.

Q bezahlt teuer dafür, Masse zu haben, wo P keine hat, also hält G sich eher an einige der Moden. D = σ(v) wird gezeichnet,
denn das beste v ist log p/q.
Nowozin, Cseke und Tomioka 2016, Tabellen 1 und 2.</translation>
    </message>
    <message>
      <source>D minimises E max(0, 1 − f(x)) + E max(0, 1 + f(G(z))), G minimises −E f(G(z)).

D learns only from points that it does not yet place beyond the margin, like a support vector machine: at its
optimum it says no more than which density is larger, sign(p − q), and its loss tells the total variation. Lim and
Ye 2017, "Geometric GAN"; Miyato et al. 2018, equations 16 and 17.</source>
      <translation>D minimiert E max(0, 1 − f(x)) + E max(0, 1 + f(G(z))), G minimiert −E f(G(z)).

D lernt nur von Punkten, die es noch nicht jenseits des Randes hat, wie eine Support Vector Machine: Im Optimum sagt es
nur noch, welche Dichte größer ist, sign(p − q), und sein Verlust gibt die totale Variation. Lim und
Ye 2017, „Geometric GAN“; Miyato et al. 2018, Gleichungen 16 und 17.</translation>
    </message>
    <message>
      <source>D minimises ½ E (f(x) − b)² + ½ E (f(G(z)) − a)², G minimises ½ E (f(G(z)) − c)².

A score far on the right side costs as much as one on the wrong side, so G keeps a slope that a sure D would not
give: the raw score of the optimal D is (b p + a q)/(p + q). With b − c = 1 and b − a = 2 G minimises the Pearson χ²
of p + q to 2q.
Mao et al. 2017, equations 2, 8 and 9.</source>
      <translation>D minimiert ½ E (f(x) − b)² + ½ E (f(G(z)) − a)², G minimiert ½ E (f(G(z)) − c)².

Eine Bewertung weit auf der richtigen Seite kostet so viel wie eine auf der falschen, also behält G eine Steigung, die ein
sicheres D nicht gäbe: Die rohe Bewertung des optimalen D ist (b p + a q)/(p + q). Mit b − c = 1 und b − a = 2 minimiert G
das Pearson-χ² von p + q zu 2q.
Mao et al. 2017, Gleichungen 2, 8 und 9.</translation>
    </message>
    <message>
      <source>D minimises −E log 2D(x) − E log 2(1 − D(G(z))): twice the JSD, for f(u) = u log u − (u + 1) log((1 + u)/2).

The original game but for a constant, so that D's least loss is the divergence itself: the paper's loss of G is the
saturating one, the heuristic the non-saturating one. D = σ(v).
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation>D minimiert −E log 2D(x) − E log 2(1 − D(G(z))): zweimal die JSD, für f(u) = u log u − (u + 1) log((1 + u)/2).

Das ursprüngliche Spiel bis auf eine Konstante, sodass der kleinste Verlust von D die Divergenz selbst ist: Der Verlust
von G im Paper ist der sättigende, die Heuristik der nicht sättigende. D = σ(v).
Nowozin, Cseke und Tomioka 2016, Tabellen 1 und 2.</translation>
    </message>
    <message>
      <source>D minimises −E log σ(s(x) − s(G(z))), G minimises −E log σ(s(G(z)) − s(x)).

D only says which of two points is the more real, so G cannot win by hiding in one place from which D then has to
drive it away: no real point is left without a partner to beat. The scores are known up to a constant: at D's
optimum s = log p/q + c. Flipped labels exchange the two of a pair, after which pairs are no longer independent
draws; D's optimum then follows from p (E σ(s − s(y)) − 1 + ε) + q (E σ(s − s(x)) − ε) = 0 at every point. With R1
and R2 what R3GAN is trained with. Jolicoeur-Martineau 2019; Huang et al. 2024 ("The GAN is dead; long live the
GAN!"), equation 2.</source>
      <translation>D minimiert −E log σ(s(x) − s(G(z))), G minimiert −E log σ(s(G(z)) − s(x)).

D sagt nur, welcher von zwei Punkten der echtere ist, also kann G nicht gewinnen, indem es sich an einer Stelle versteckt,
von der D es dann vertreiben muss: Kein echter Punkt bleibt ohne Partner, der zu schlagen ist. Die Bewertungen sind bis auf
eine Konstante bekannt: Im Optimum von D ist s = log p/q + c. Vertauschte Labels tauschen die beiden eines Paars, wonach
Paare keine unabhängigen Ziehungen mehr sind; das Optimum von D folgt dann aus
p (E σ(s − s(y)) − 1 + ε) + q (E σ(s − s(x)) − ε) = 0 an jedem Punkt. Mit R1 und R2 ist es das, womit R3GAN trainiert wird.
Jolicoeur-Martineau 2019; Huang et al. 2024 („The GAN is dead; long live the GAN!“), Gleichung 2.</translation>
    </message>
    <message>
      <source>D minus the optimal D: blue where D is too high, orange too low.</source>
      <translation>D minus das optimale D: blau, wo D zu hoch ist, orange, wo zu niedrig.</translation>
    </message>
    <message>
      <source>D now sees a small sample and not a point, so a collapsed sample looks fake however good each point is.</source>
      <translation>D sieht jetzt eine kleine Stichprobe und keinen Punkt, also wirkt eine kollabierte Stichprobe unecht, so gut jeder Punkt auch ist.</translation>
    </message>
    <message>
      <source>D only compares a real point with a generated one.</source>
      <translation>D vergleicht nur einen echten Punkt mit einem erzeugten.</translation>
    </message>
    <message>
      <source>D overfits</source>
      <translation>D überangepasst</translation>
    </message>
    <message>
      <source>D overfits the {points:,} training points: its estimate of the divergence is {learnt} on them on average, but {fresh} on fresh points.</source>
      <translation>D lernt die {points:,} Trainingspunkte auswendig: Seine Schätzung der Divergenz ist auf ihnen im Mittel {learnt}, auf frischen Punkten aber {fresh}.</translation>
    </message>
    <message>
      <source>D pays for nothing but its own loss.</source>
      <translation>D bezahlt für nichts als seinen eigenen Verlust.</translation>
    </message>
    <message>
      <source>D says</source>
      <translation>D sagt</translation>
    </message>
    <message>
      <source>D says the same everywhere, G gets no gradient.</source>
      <translation>D sagt überall dasselbe, G bekommt keinen Gradienten.</translation>
    </message>
    <message>
      <source>D says the same everywhere, G gets no gradient. Lower D's learning rate of {rate:g}, then reset.</source>
      <translation>D sagt überall dasselbe, G bekommt keinen Gradienten. Die Lernrate von D, {rate:g}, senken, dann Neustart.</translation>
    </message>
    <message>
      <source>D says the same of all points, G gets no gradient.</source>
      <translation>D sagt zu allen Punkten dasselbe, G bekommt keinen Gradienten.</translation>
    </message>
    <message>
      <source>D says the same of all points, G gets no gradient. Lower D's learning rate of {rate:g}, then reset.</source>
      <translation>D sagt zu allen Punkten dasselbe, G bekommt keinen Gradienten. Die Lernrate von D, {rate:g}, senken, dann Neustart.</translation>
    </message>
    <message>
      <source>D says {d:.3f}: every cost has a slope, and G learns from this point.</source>
      <translation>D sagt {d:.3f}: Alle Kosten haben eine Steigung, und G lernt von diesem Punkt.</translation>
    </message>
    <message>
      <source>D says {d:.3f}: every slope is dead, and G learns nothing from this point.</source>
      <translation>D sagt {d:.3f}: Jede Steigung ist tot, und G lernt von diesem Punkt nichts.</translation>
    </message>
    <message>
      <source>D says {d:.3f}: the slope of {dead} is dead, that of {alive} is {slope}.</source>
      <translation>D sagt {d:.3f}: Die Steigung von {dead} ist tot, die von {alive} ist {slope}.</translation>
    </message>
    <message>
      <source>D says “more real” towards the blue bump, and that slope is what G climbs, until the two can hardly be told apart.</source>
      <translation>D sagt zum blauen Hügel hin „echter“, und auf diesem Hang steigt G, bis sich beide kaum unterscheiden lassen.</translation>
    </message>
    <message>
      <source>D scores</source>
      <translation>D bewertet</translation>
    </message>
    <message>
      <source>D scores both kinds: {f}(x) = {real} and {f}(G(z)) = {fake} on average.</source>
      <translation>D bewertet beide Arten: im Mittel {f}(x) = {real} und {f}(G(z)) = {fake}.</translation>
    </message>
    <message>
      <source>D scores them, and does not learn in this turn: {f}(G(z)) = {fake} on average.</source>
      <translation>D bewertet sie, und lernt in diesem Zug nicht: im Mittel {f}(G(z)) = {fake}.</translation>
    </message>
    <message>
      <source>D starts as a flat line. What will it look like?</source>
      <translation>D beginnt als flache Linie. Wie wird es aussehen?</translation>
    </message>
    <message>
      <source>D steps against its gradient: no weight moves by more than {largest}.</source>
      <translation>D geht einen Schritt gegen seinen Gradienten: Kein Gewicht bewegt sich um mehr als {largest}.</translation>
    </message>
    <message>
      <source>D takes no step then, which freezes it: G plays against D as it is</source>
      <translation>D macht dann keinen Schritt, was es einfriert: G spielt gegen D, wie es ist</translation>
    </message>
    <message>
      <source>D takes no steps, and with a frozen G nobody learns; set critic steps to 1 first</source>
      <translation>D macht keine Schritte, und mit eingefrorenem G lernt niemand; setzen Sie zuerst die Kritikerschritte auf 1</translation>
    </message>
    <message>
      <source>D too strong</source>
      <translation>D zu stark</translation>
    </message>
    <message>
      <source>D too strong, D too weak</source>
      <translation>D zu stark, D zu schwach</translation>
    </message>
    <message>
      <source>D undecided</source>
      <translation>D unentschieden</translation>
    </message>
    <message>
      <source>D wins more slowly, but wins</source>
      <translation>D gewinnt langsamer, aber gewinnt</translation>
    </message>
    <message>
      <source>D − D*</source>
      <translation>D − D*</translation>
    </message>
    <message>
      <source>D's accuracy</source>
      <translation>Trefferquote von D</translation>
    </message>
    <message>
      <source>D's calibration</source>
      <translation>Kalibrierung von D</translation>
    </message>
    <message>
      <source>D's estimate of its own divergence</source>
      <translation>Schätzung der eigenen Divergenz durch D</translation>
    </message>
    <message>
      <source>D's loss is $2 \log 2 - 2\, JSD$ at best. Here that is 0: D is perfect, its bound on the JSD touches $\log 2$, and its curve
is flat where G's points are.</source>
      <translation>Der Verlust von D ist bestenfalls $2 \log 2 - 2\, JSD$. Hier ist das 0: D ist perfekt, seine Schranke für die JSD berührt $\log 2$, und seine Kurve ist flach, wo die Punkte von G sind.</translation>
    </message>
    <message>
      <source>D's lower bound on the JSD</source>
      <translation>Untere Schranke von D für die JSD</translation>
    </message>
    <message>
      <source>D's score aims at 1 and 0, and being too right costs as well.</source>
      <translation>Die Bewertung von D zielt auf 1 und 0, und zu recht zu haben kostet auch.</translation>
    </message>
    <message>
      <source>D(G(z))</source>
      <translation>D(G(z))</translation>
    </message>
    <message>
      <source>D(x)</source>
      <translation>D(x)</translation>
    </message>
    <message>
      <source>D*</source>
      <translation>D*</translation>
    </message>
    <message>
      <source>D* = p/(p + q)</source>
      <translation>D* = p/(p + q)</translation>
    </message>
    <message>
      <source>D* = {best:.3f}</source>
      <translation>D* = {best:.3f}</translation>
    </message>
    <message>
      <source>D* = ½ everywhere, and −log ½ − log ½ = 2 log 2. A high loss of D is what one wants to see at the end.</source>
      <translation>D* = ½ überall, und −log ½ − log ½ = 2 log 2. Ein hoher Verlust von D ist, was man am Ende sehen will.</translation>
    </message>
    <message>
      <source>D*(x), and your own D</source>
      <translation>D*(x), und Ihr eigenes D</translation>
    </message>
    <message>
      <source>D, its optimum and its slope on a grid of the data space, and the densities of P_data and P_G.</source>
      <translation>D, sein Optimum und seine Steigung auf einem Gitter des Datenraums, und die Dichten von P_data und P_G.</translation>
    </message>
    <message>
      <source>D, the probability of being real</source>
      <translation>D, die Wahrscheinlichkeit, echt zu sein</translation>
    </message>
    <message>
      <source>DG</source>
      <translation>DG</translation>
    </message>
    <message>
      <source>DRAGAN</source>
      <translation>DRAGAN</translation>
    </message>
    <message>
      <source>D^*(x)=\frac{p(x)}{p(x)+q(x)}=\frac{</source>
      <translation>D^*(x)=\frac{p(x)}{p(x)+q(x)}=\frac{</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Dunkles Farbschema</translation>
    </message>
    <message>
      <source>Daskalakis 2018. No price on anything, only another step.</source>
      <translation>Daskalakis 2018. Kein Preis auf irgendetwas, nur ein anderer Schritt.</translation>
    </message>
    <message>
      <source>Daskalakis, bilinear, limit cycle</source>
      <translation>Daskalakis, bilinear, Grenzzyklus, limit cycle</translation>
    </message>
    <message>
      <source>Daskalakis, optimistic mirror descent</source>
      <translation>Daskalakis, optimistic mirror descent</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Data P</source>
      <translation>Daten P</translation>
    </message>
    <message>
      <source>Data and generated points with D’s instance noise on them, as D is trained on them.</source>
      <translation>Daten und erzeugte Punkte mit dem Instanzrauschen von D darauf, so wie D auf ihnen trainiert wird.</translation>
    </message>
    <message>
      <source>Data are the point 0, G is a point, D a slope: at once, they spiral outwards.</source>
      <translation>Daten sind der Punkt 0, G ist ein Punkt, D eine Steigung: Zugleich laufen sie in Spiralen nach außen.</translation>
    </message>
    <message>
      <source>Data are the point 0, G is a point, D a slope: in turn, they circle for ever.</source>
      <translation>Daten sind der Punkt 0, G ist ein Punkt, D eine Steigung: Abwechselnd kreisen sie für immer.</translation>
    </message>
    <message>
      <source>Data of another dimension: the run began anew. Ctrl+Z takes it back.</source>
      <translation>Daten anderer Dimension: Der Lauf begann neu. Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Data of two bumps, but a G that can only be one Gaussian: it finds a place.</source>
      <translation>Daten aus zwei Hügeln, aber ein G, das nur eine Gaußglocke sein kann: Es findet einen Platz.</translation>
    </message>
    <message>
      <source>Data where G has no mass would cost without end, so nothing may be left out. The mass wasted between the bumps costs little.</source>
      <translation>Daten, wo G keine Masse hat, würden endlos kosten, also darf nichts ausgelassen werden. Die zwischen den Hügeln verschwendete Masse kostet wenig.</translation>
    </message>
    <message>
      <source>Data with eight separate bumps in the plane. The colours behind the points are D: orange where it says fake, blue where it
says real. The noise on D's input, which fades slowly, is a trick that has a lesson of its own.</source>
      <translation>Daten mit acht getrennten Hügeln in der Ebene. Die Farben hinter den Punkten sind D: orange, wo es unecht sagt, blau, wo es echt sagt. Das Rauschen auf dem Eingang von D, das langsam abklingt, ist ein Kunstgriff, der eine eigene Lektion hat.</translation>
    </message>
    <message>
      <source>Data …</source>
      <translation>Daten …</translation>
    </message>
    <message>
      <source>Data, noise and a generator</source>
      <translation>Daten, Rauschen und ein Generator</translation>
    </message>
    <message>
      <source>Decimals</source>
      <translation>Dezimalzeichen</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Degrees of freedom</source>
      <translation>Freiheitsgrade</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Deleted {file}</source>
      <translation>{file} gelöscht</translation>
    </message>
    <message>
      <source>Densities</source>
      <translation>Dichten</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>Density and coverage</source>
      <translation>Dichte und Abdeckung</translation>
    </message>
    <message>
      <source>Density: a Gaussian kernel of width h = {width:g}.</source>
      <translation>Dichte: ein Gaußkern der Breite h = {width:g}.</translation>
    </message>
    <message>
      <source>Density: how densely the data lie where G puts its points. Coverage: the share of the data that G has found.

Density is 1 on average for real points, more in the middle of the modes and 0 between them. A real point is found
where a generated one is nearer than its fifth nearest real neighbour. The bands are what two real samples read,
each in its line's colour.</source>
      <translation>Dichte: wie dicht die Daten liegen, wo G seine Punkte setzt. Abdeckung: der Anteil der Daten, den G gefunden hat.

Die Dichte ist für echte Punkte im Mittel 1, mehr in der Mitte der Moden und 0 dazwischen. Ein echter Punkt ist gefunden,
wo ein erzeugter näher ist als sein fünftnächster echter Nachbar. Die Bänder sind, was zwei echte Stichproben geben, jedes
in der Farbe seiner Linie.</translation>
    </message>
    <message>
      <source>Depth of the network; 0 makes it linear.</source>
      <translation>Tiefe des Netzes; 0 macht es linear.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Differentiate a·log D + b·log(1 − D) at one x: D = a / (a + b). Two lines on the board.</source>
      <translation>Leiten Sie a·log D + b·log(1 − D) an einem x ab: D = a / (a + b). Zwei Zeilen an der Tafel.</translation>
    </message>
    <message>
      <source>Dirac-GAN</source>
      <translation>Dirac-GAN</translation>
    </message>
    <message>
      <source>Dirac-GAN with R1, at once</source>
      <translation>Dirac-GAN mit R1, zugleich</translation>
    </message>
    <message>
      <source>Dirac-GAN with R1, in turn</source>
      <translation>Dirac-GAN mit R1, abwechselnd</translation>
    </message>
    <message>
      <source>Dirac-GAN, at once</source>
      <translation>Dirac-GAN, zugleich</translation>
    </message>
    <message>
      <source>Dirac-GAN, in turn</source>
      <translation>Dirac-GAN, abwechselnd</translation>
    </message>
    <message>
      <source>Discriminator</source>
      <translation>Diskriminator</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Distance from (0, 0) over the steps</source>
      <translation>Entfernung von (0, 0) über den Schritten</translation>
    </message>
    <message>
      <source>Distances</source>
      <translation>Abstände</translation>
    </message>
    <message>
      <source>Dive into Deep Learning's toy: a linear G of six numbers, batches of eight.</source>
      <translation>Das Beispiel von Dive into Deep Learning: ein lineares G aus sechs Zahlen, Batches von acht.</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation>Divergiert</translation>
    </message>
    <message>
      <source>Diverged at iteration {iteration:,}.</source>
      <translation>Divergiert bei Iteration {iteration:,}.</translation>
    </message>
    <message>
      <source>Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number, so the run was paused. Settings and curves were kept. {help}</source>
      <translation>Divergiert bei Iteration {iteration:,}: Ein Verlust oder Gradient ist keine endliche Zahl mehr, deshalb wurde der Lauf angehalten. Einstellungen und Kurven blieben erhalten. {help}</translation>
    </message>
    <message>
      <source>Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number. {help}</source>
      <translation>Divergiert bei Iteration {iteration:,}: Ein Verlust oder Gradient ist keine endliche Zahl mehr. {help}</translation>
    </message>
    <message>
      <source>Diverged: a loss or gradient is no longer a finite number.</source>
      <translation>Divergiert: Ein Verlust oder Gradient ist keine endliche Zahl mehr.</translation>
    </message>
    <message>
      <source>Divergence over the offset of Q</source>
      <translation>Divergenz über der Verschiebung von Q</translation>
    </message>
    <message>
      <source>Divergences</source>
      <translation>Divergenzen</translation>
    </message>
    <message>
      <source>Divergences over the offset</source>
      <translation>Divergenzen über dem Versatz</translation>
    </message>
    <message>
      <source>Diverging</source>
      <translation>Divergiert gerade</translation>
    </message>
    <message>
      <source>Diverging: {loss} grows without end; its size was {early} before and is {now} now.</source>
      <translation>Divergiert gerade: {loss} wächst ohne Ende; der Betrag war {early} und ist jetzt {now}.</translation>
    </message>
    <message>
      <source>Divides every weight matrix of D by its largest singular value, so that no layer stretches.</source>
      <translation>Teilt jede Gewichtsmatrix von D durch ihren größten Singulärwert, sodass keine Schicht streckt.</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Does G rest in the same place?</source>
      <translation>Ruht G am selben Ort?</translation>
    </message>
    <message>
      <source>Does a critic trained towards its optimum hurt G, as a D did?</source>
      <translation>Schadet ein zum Optimum trainierter Kritiker G, wie ein D es tat?</translation>
    </message>
    <message>
      <source>Does looking a little ahead end the circling?</source>
      <translation>Beendet ein kleiner Blick voraus das Kreisen?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Done again, for which the run had to begin anew</source>
      <translation>Wiederhergestellt, wofür der Lauf neu beginnen musste</translation>
    </message>
    <message>
      <source>Dots per inch</source>
      <translation>Punkte je Zoll (dpi)</translation>
    </message>
    <message>
      <source>Double moons</source>
      <translation>Double Moons</translation>
    </message>
    <message>
      <source>Double moons, as in the practical</source>
      <translation>Double Moons, wie im Praktikum</translation>
    </message>
    <message>
      <source>Double moons, but D only ever sees the same twenty points.</source>
      <translation>Double Moons, aber D sieht immer nur dieselben zwanzig Punkte.</translation>
    </message>
    <message>
      <source>Double-click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <source>Double-click to show it large, right-click for more.</source>
      <translation>Doppelklick zeigt es groß, Rechtsklick bietet mehr.</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <source>Drag across the stage to draw; with the keyboard, move the pen’s ring.</source>
      <translation>Über die Bühne ziehen, um zu zeichnen; mit der Tastatur den Ring des Stifts bewegen.</translation>
    </message>
    <message>
      <source>Drag it to and fro afterwards. W₁ follows the hand, the JSD does not move: no slope, so nothing that G could follow.</source>
      <translation>Ziehen Sie danach hin und her. W₁ folgt der Hand, die JSD rührt sich nicht: keine Steigung, also nichts, dem G folgen könnte.</translation>
    </message>
    <message>
      <source>Drag the mean of the data to 4.</source>
      <translation>Den Mittelwert der Daten auf 4 ziehen.</translation>
    </message>
    <message>
      <source>Drag the rings, or reach one with Tab and press the arrow keys.</source>
      <translation>Ziehen Sie die Ringe, oder erreichen Sie einen mit Tab und drücken Sie die Pfeiltasten.</translation>
    </message>
    <message>
      <source>Drag the tops of the piles: the best plan between them costs W₁ = {cost:.3f}.</source>
      <translation>Ziehen Sie die Spitzen der Haufen: Der beste Plan dazwischen kostet W₁ = {cost:.3f}.</translation>
    </message>
    <message>
      <source>Drag to look back; Shift and drag to choose a range that is played again and again</source>
      <translation>Ziehen, um zurückzublicken; Shift und ziehen wählt einen Bereich, der immer wieder abgespielt wird</translation>
    </message>
    <message>
      <source>Draw it with the mouse, or with the ring and the arrow keys.</source>
      <translation>Zeichnen Sie es mit der Maus, oder mit dem Ring und den Pfeiltasten.</translation>
    </message>
    <message>
      <source>Draw on the stage</source>
      <translation>Auf der Bühne zeichnen</translation>
    </message>
    <message>
      <source>Draw on the stage, or lay the pen down (Ctrl+P)</source>
      <translation>Auf der Bühne zeichnen oder den Stift weglegen (Ctrl+P)</translation>
    </message>
    <message>
      <source>Draw on the stage; Ctrl+P lays the pen down, Backspace wipes</source>
      <translation>Auf die Bühne zeichnen; Ctrl+P legt den Stift weg, Backspace wischt</translation>
    </message>
    <message>
      <source>Drawing tools</source>
      <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>Gezeichnet</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Verdoppeln</translation>
    </message>
    <message>
      <source>D’s accuracy</source>
      <translation>Trefferquote von D</translation>
    </message>
    <message>
      <source>D’s best answer</source>
      <translation>beste Antwort von D</translation>
    </message>
    <message>
      <source>D’s estimate</source>
      <translation>Schätzung von D</translation>
    </message>
    <message>
      <source>D’s estimate of the JSD, and its accuracy</source>
      <translation>Die JSD-Schätzung von D, und seine Trefferquote</translation>
    </message>
    <message>
      <source>D’s lean ψ to the right mode</source>
      <translation>Neigung ψ von D zum rechten Modus</translation>
    </message>
    <message>
      <source>D’s learning rate.</source>
      <translation>Die Lernrate von D.</translation>
    </message>
    <message>
      <source>D’s loss tells (now {number}):
{divergence}</source>
      <translation>Der Verlust von D sagt (jetzt {number}):
{divergence}</translation>
    </message>
    <message>
      <source>D’s loss tells:
{divergence}</source>
      <translation>Der Verlust von D sagt:
{divergence}</translation>
    </message>
    <message>
      <source>D’s raw score</source>
      <translation>Rohe Bewertung von D</translation>
    </message>
    <message>
      <source>D’s raw score f</source>
      <translation>rohe Bewertung f von D</translation>
    </message>
    <message>
      <source>D’s score f</source>
      <translation>Bewertung f von D</translation>
    </message>
    <message>
      <source>D’s slope ψ over G’s place θ</source>
      <translation>Steigung ψ von D über dem Ort θ von G</translation>
    </message>
    <message>
      <source>D’s step</source>
      <translation>Schritt von D</translation>
    </message>
    <message>
      <source>D’s turn begins: {n} latents z are drawn.</source>
      <translation>D ist dran: {n} latente z werden gezogen.</translation>
    </message>
    <message>
      <source>D’s turn · {place} of {of}: {part}</source>
      <translation>D ist dran · {place} von {of}: {part}</translation>
    </message>
    <message>
      <source>D’s turn, step {number} of {steps} · {place} of {of}: {part}</source>
      <translation>D ist dran, Schritt {number} von {steps} · {place} von {of}: {part}</translation>
    </message>
    <message>
      <source>E</source>
      <translation>E</translation>
    </message>
    <message>
      <source>E f(x) − E f(G(z))</source>
      <translation>E f(x) − E f(G(z))</translation>
    </message>
    <message>
      <source>ELU</source>
      <translation>ELU</translation>
    </message>
    <message>
      <source>Each layer adds a bias; without them it maps 0 to 0.</source>
      <translation>Jede Schicht addiert einen Bias; ohne ihn bildet sie 0 auf 0 ab.</translation>
    </message>
    <message>
      <source>Each number of z lies within ± this many standard deviations.</source>
      <translation>Jede Zahl von z liegt innerhalb ± so vieler Standardabweichungen.</translation>
    </message>
    <message>
      <source>Each player steps as if it knew the next gradient: the last one twice, less the one before,
$$w \leftarrow w - \eta\, (2 g_t - g_{t-1})$$</source>
      <translation>Jeder Spieler geht, als kennte er den nächsten Gradienten: zweimal den letzten, minus den davor,
$$w \leftarrow w - \eta\, (2 g_t - g_{t-1})$$</translation>
    </message>
    <message>
      <source>Earth</source>
      <translation>Erde</translation>
    </message>
    <message>
      <source>Earth mover</source>
      <translation>Earth Mover</translation>
    </message>
    <message>
      <source>Earth that lies as P is moved until it lies as Q. A plan says what goes where, and costs mass times distance.

Move the blocks by hand, then watch the best plan. The potential beside it proves that no plan is cheaper.</source>
      <translation>Erde, die wie P liegt, wird bewegt, bis sie wie Q liegt. Ein Plan sagt, was wohin geht, und kostet Masse mal Abstand.

Bewegen Sie die Blöcke von Hand, dann sehen Sie dem besten Plan zu. Das Potential daneben beweist, dass kein Plan billiger ist.</translation>
    </message>
    <message>
      <source>Eigenvalues at (0, 0)</source>
      <translation>Eigenwerte bei (0, 0)</translation>
    </message>
    <message>
      <source>Eigenvalues upon the border: it goes round for ever, and after {steps} steps is {end} away.</source>
      <translation>Eigenwerte auf dem Rand: Es läuft für immer im Kreis, und ist nach {steps} Schritten {end} entfernt.</translation>
    </message>
    <message>
      <source>Eight Gaussians, all found</source>
      <translation>Acht Gaußglocken, alle gefunden</translation>
    </message>
    <message>
      <source>Eight narrow Gaussians on a circle. The latent $z$ has 16 numbers, more than enough to reach all of them.

D and G learn at equal rates, with the non-saturating loss
$$L_G = -\mathbb{E}_z \log D(G(z))$$</source>
      <translation>Acht schmale Gaußglocken auf einem Kreis. Das latente $z$ hat 16 Zahlen, mehr als genug, um alle zu erreichen.

D und G lernen mit gleichen Raten, mit dem nicht sättigenden Verlust
$$L_G = -\mathbb{E}_z \log D(G(z))$$</translation>
    </message>
    <message>
      <source>Eight narrow bumps, and G's points somewhere else: two thin sets that do not touch. D can be perfect, and what it says of the
space between is anybody's guess.

Instance noise adds $N(0, \sigma^2)$ to **every** point that D sees, real and generated:
$$D(x + \varepsilon), \quad D(G(z) + \varepsilon)$$
Here it is there, but gone after 30 iterations. Q shows what D sees.</source>
      <translation>Acht schmale Hügel, und die Punkte von G irgendwo anders: zwei dünne Mengen, die sich nicht berühren. D kann perfekt sein, und was es über den Raum dazwischen sagt, weiß niemand.

Instanzrauschen addiert $N(0, \sigma^2)$ zu **jedem** Punkt, den D sieht, echt und erzeugt:
$$D(x + \varepsilon), \quad D(G(z) + \varepsilon)$$
Hier ist es da, aber nach 30 Iterationen weg. Q zeigt, was D sieht.</translation>
    </message>
    <message>
      <source>Eight sharp Gaussians</source>
      <translation>Acht scharfe Gaußglocken</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End the comparison</source>
      <translation>Vergleich beenden</translation>
    </message>
    <message>
      <source>End the comparison (Esc): the run at the left goes on</source>
      <translation>Den Vergleich beenden (Esc): Der linke Lauf geht weiter</translation>
    </message>
    <message>
      <source>Endless data, or a fixed set of this many points, drawn once from the distribution.</source>
      <translation>Endlose Daten, oder eine feste Menge von so vielen Punkten, einmal aus der Verteilung gezogen.</translation>
    </message>
    <message>
      <source>Energy distance</source>
      <translation>Energiedistanz</translation>
    </message>
    <message>
      <source>Enough</source>
      <translation>Genug</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Ever wider, only more slowly</source>
      <translation>Immer weiter, nur langsamer</translation>
    </message>
    <message>
      <source>Every layer of D may stretch by 1 at most; G takes smaller steps.</source>
      <translation>Jede Schicht von D darf um höchstens 1 strecken; G macht kleinere Schritte.</translation>
    </message>
    <message>
      <source>Every pixel as it was drawn, for web pages; half as large as an animated PNG.</source>
      <translation>Jedes Pixel, wie es gezeichnet wurde, für Webseiten; halb so groß wie ein animiertes PNG.</translation>
    </message>
    <message>
      <source>Every pixel as it was drawn, for web pages; large.</source>
      <translation>Jedes Pixel, wie es gezeichnet wurde, für Webseiten; groß.</translation>
    </message>
    <message>
      <source>Every point can be told from its place, so D is sure of all of them: D* is a step. What G could learn from it is the next question.</source>
      <translation>Jeder Punkt ist an seinem Ort zu erkennen, also ist D sich bei allen sicher: D* ist eine Stufe. Was G daraus lernen könnte, ist die nächste Frage.</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <source>Exponent</source>
      <translation>Exponent</translation>
    </message>
    <message>
      <source>Export Python script</source>
      <translation>Python-Skript exportieren</translation>
    </message>
    <message>
      <source>Export animation</source>
      <translation>Animation exportieren</translation>
    </message>
    <message>
      <source>Export data</source>
      <translation>Daten exportieren</translation>
    </message>
    <message>
      <source>Export it elsewhere, or as another kind of file.</source>
      <translation>Exportieren Sie es anderswohin, oder als andere Dateiart.</translation>
    </message>
    <message>
      <source>Export notebook</source>
      <translation>Notebook exportieren</translation>
    </message>
    <message>
      <source>Export picture</source>
      <translation>Bild exportieren</translation>
    </message>
    <message>
      <source>Export this plot …</source>
      <translation>Dieses Diagramm exportieren …</translation>
    </message>
    <message>
      <source>Exported {path}</source>
      <translation>{path} exportiert</translation>
    </message>
    <message>
      <source>Exported {path}, of iteration {iteration:,}</source>
      <translation>{path} exportiert, von Iteration {iteration:,}</translation>
    </message>
    <message>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F11</source>
      <translation>F11</translation>
    </message>
    <message>
      <source>F2</source>
      <translation>F2</translation>
    </message>
    <message>
      <source>F5</source>
      <translation>F5</translation>
    </message>
    <message>
      <source>Far apart</source>
      <translation>Weit auseinander</translation>
    </message>
    <message>
      <source>Faster or slower</source>
      <translation>Schneller oder langsamer</translation>
    </message>
    <message>
      <source>Few modes</source>
      <translation>Wenige Moden</translation>
    </message>
    <message>
      <source>Fewer than all modes are held, by the strict count; one that diverged holds none.</source>
      <translation>Nicht alle Moden werden gehalten, streng gezählt; wer divergiert ist, hält keine.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File → Export → Notebook writes this very GAN in plain PyTorch for them to take home, with parts left out if you like.</source>
      <translation>Datei → Exportieren → Notebook schreibt genau dieses GAN in einfachem PyTorch zum Mitnehmen, auf Wunsch mit ausgelassenen Teilen.</translation>
    </message>
    <message>
      <source>Fill in the map, or stop</source>
      <translation>Karte füllen oder anhalten</translation>
    </message>
    <message>
      <source>Find a preset</source>
      <translation>Vorlage suchen</translation>
    </message>
    <message>
      <source>Find a run</source>
      <translation>Lauf suchen</translation>
    </message>
    <message>
      <source>Finds nearly all modes early, but stays soft.</source>
      <translation>Findet früh fast alle Moden, bleibt aber weich.</translation>
    </message>
    <message>
      <source>First coordinate</source>
      <translation>Erste Koordinate</translation>
    </message>
    <message>
      <source>First cure: let D see several points</source>
      <translation>Erste Abhilfe: D mehrere Punkte zeigen</translation>
    </message>
    <message>
      <source>First decay</source>
      <translation>Erster Abklingfaktor</translation>
    </message>
    <message>
      <source>First iteration</source>
      <translation>Erste Iteration</translation>
    </message>
    <message>
      <source>First rows</source>
      <translation>Erste Zeilen</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>First weights</source>
      <translation>Anfangsgewichte</translation>
    </message>
    <message>
      <source>First width</source>
      <translation>Erste Breite</translation>
    </message>
    <message>
      <source>First widths</source>
      <translation>Erste Breiten</translation>
    </message>
    <message>
      <source>Fit one by another</source>
      <translation>Anpassungen</translation>
    </message>
    <message>
      <source>Five modes far apart</source>
      <translation>Fünf Moden weit auseinander</translation>
    </message>
    <message>
      <source>Five steps of D</source>
      <translation>Fünf Schritte von D</translation>
    </message>
    <message>
      <source>Fixes every random number of the run.</source>
      <translation>Legt jede Zufallszahl des Laufs fest.</translation>
    </message>
    <message>
      <source>Flat D, no slope, no gradient for the minimax G. Next lessons: two losses of G, D too strong, the earth mover.</source>
      <translation>Flaches D, keine Steigung, kein Gradient für das Minimax-G. Die nächsten Lektionen: zwei Verluste von G, D zu stark, der Earth Mover.</translation>
    </message>
    <message>
      <source>Flat, with two bumps</source>
      <translation>Flach, mit zwei Buckeln</translation>
    </message>
    <message>
      <source>Flip decay</source>
      <translation>Abklingen des Vertauschens</translation>
    </message>
    <message>
      <source>Flip horizon</source>
      <translation>Horizont des Vertauschens</translation>
    </message>
    <message>
      <source>Flipped labels</source>
      <translation>Vertauschte Labels</translation>
    </message>
    <message>
      <source>Follow both distributions</source>
      <translation>Beiden Verteilungen folgen</translation>
    </message>
    <message>
      <source>Following</source>
      <translation>Folgt</translation>
    </message>
    <message>
      <source>For a fixed G the best D is a formula: a trained D comes to it and stays there.</source>
      <translation>Für ein festes G ist das beste D eine Formel: Ein trainiertes D kommt dorthin und bleibt.</translation>
    </message>
    <message>
      <source>For each step of G.</source>
      <translation>Für jeden Schritt von G.</translation>
    </message>
    <message>
      <source>For print</source>
      <translation>Für den Druck</translation>
    </message>
    <message>
      <source>For the lecturer</source>
      <translation>Für die Lehrperson</translation>
    </message>
    <message>
      <source>For this D the data **are** twenty spots, so G is best when it makes these. JSD to the real moons falls at first, and then rises.</source>
      <translation>Für dieses D **sind** die Daten zwanzig Flecken, also ist G am besten, wenn es diese macht. Die JSD zu den echten Monden fällt zuerst, und steigt dann.</translation>
    </message>
    <message>
      <source>For two Gaussians of one width the log-ratio is a straight line, so D* is a logistic curve. It is ½ in the middle between them, where both are equally dense.</source>
      <translation>Für zwei Gaußglocken gleicher Breite ist der Log-Quotient eine Gerade, also ist D* eine logistische Kurve. Sie ist ½ in der Mitte dazwischen, wo beide gleich dicht sind.</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget {run}</source>
      <translation>{run} vergessen</translation>
    </message>
    <message>
      <source>Formula</source>
      <translation>Formel</translation>
    </message>
    <message>
      <source>Formula of the objective</source>
      <translation>Formel der Zielfunktion</translation>
    </message>
    <message>
      <source>Found nowhere</source>
      <translation>Nirgends gefunden</translation>
    </message>
    <message>
      <source>Frames a second</source>
      <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Einfrieren</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From P’s piles to Q’s</source>
      <translation>Von den Haufen von P zu denen von Q</translation>
    </message>
    <message>
      <source>From about iteration 1,000 on all eight modes are covered. By 3,000 about half of the points lie within three widths of a mode; the others bridge the gaps.</source>
      <translation>Ab etwa Iteration 1 000 sind alle acht Moden abgedeckt. Bis 3 000 liegt etwa die Hälfte der Punkte innerhalb von drei Breiten eines Modus; die anderen überbrücken die Lücken.</translation>
    </message>
    <message>
      <source>From each z to the x that G makes of it.</source>
      <translation>Von jedem z zu dem x, das G daraus macht.</translation>
    </message>
    <message>
      <source>From end to end.</source>
      <translation>Von Ende zu Ende.</translation>
    </message>
    <message>
      <source>From here it is one step to the lesson on log 2: D's optimal loss is 2 log 2 − 2 JSD.</source>
      <translation>Von hier ist es ein Schritt zur Lektion über log 2: Der optimale Verlust von D ist 2 log 2 − 2 JSD.</translation>
    </message>
    <message>
      <source>From how many points maximum likelihood is computed, by EM; 0 for not at all.</source>
      <translation>Aus wie vielen Punkten Maximum Likelihood berechnet wird, mit EM; 0 für gar nicht.</translation>
    </message>
    <message>
      <source>From iteration 1,000 on the average stays on the middle of the data, though too narrow. Choose “trained G” under Average to see what it hides.</source>
      <translation>Ab Iteration 1 000 bleibt der Mittelwert auf der Mitte der Daten, wenn auch zu schmal. Wählen Sie „trainiertes G“ unter Mittelung, um zu sehen, was er verbirgt.</translation>
    </message>
    <message>
      <source>From iteration 500 on the orange bump swings to and fro across the blue one and does not settle. Set k to 3 and it settles within 1,000 iterations.</source>
      <translation>Ab Iteration 500 schwingt der orange Hügel über dem blauen hin und her und kommt nicht zur Ruhe. Mit k = 3 kommt er innerhalb von 1 000 Iterationen zur Ruhe.</translation>
    </message>
    <message>
      <source>From iteration {iteration:,} on</source>
      <translation>Ab Iteration {iteration:,}</translation>
    </message>
    <message>
      <source>From the scores follows D’s loss, L_D = {value}, and how it changes with each score.</source>
      <translation>Aus den Bewertungen folgt der Verlust von D, L_D = {value}, und wie er sich mit jeder Bewertung ändert.</translation>
    </message>
    <message>
      <source>From the scores follows G’s loss, L_G = {value}, and how it changes with each score.</source>
      <translation>Aus den Bewertungen folgt der Verlust von G, L_G = {value}, und wie er sich mit jeder Bewertung ändert.</translation>
    </message>
    <message>
      <source>From “{preset}”, which it began as:</source>
      <translation>Von „{preset}“, womit er begann:</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Full screen (F)</source>
      <translation>Vollbild (F)</translation>
    </message>
    <message>
      <source>Further still</source>
      <translation>Noch weiter</translation>
    </message>
    <message>
      <source>G</source>
      <translation>G</translation>
    </message>
    <message>
      <source>G against D</source>
      <translation>G gegen D</translation>
    </message>
    <message>
      <source>G alone</source>
      <translation>G allein</translation>
    </message>
    <message>
      <source>G climbs D, not the data. Where D says 1 it has no reason to go on or to spread: it stops beside the data or passes over them, and its shape is not that of the data.</source>
      <translation>G steigt auf D, nicht auf den Daten. Wo D 1 sagt, hat es keinen Grund, weiterzugehen oder sich zu verteilen: Es bleibt neben den Daten stehen oder läuft über sie hinweg, und seine Form ist nicht die der Daten.</translation>
    </message>
    <message>
      <source>G goes here</source>
      <translation>G geht hierhin</translation>
    </message>
    <message>
      <source>G is about to heap all points on one mode. What does the D of five steps later say?</source>
      <translation>G will gerade alle Punkte auf einen Modus häufen. Was sagt das D fünf Schritte später?</translation>
    </message>
    <message>
      <source>G is continuous: the image of one cloud is one piece. It can make the bridge thin by being steep there, but never tear it.</source>
      <translation>G ist stetig: Das Bild einer Wolke ist ein Stück. Es kann die Brücke dünn machen, indem es dort steil ist, aber nie zerreißen.</translation>
    </message>
    <message>
      <source>G is frozen and makes $N(0, 1)$; the data are $N(1, 1)$. For a fixed G the D of the largest value is known:

$$D^*(x) = \frac{p_{data}(x)}{p_{data}(x) + p_G(x)}$$

It is the dashed line. O shows and hides it.</source>
      <translation>G ist eingefroren und macht $N(0, 1)$; die Daten sind $N(1, 1)$. Für ein festes G ist das D mit dem größten Wert bekannt:

$$D^*(x) = \frac{p_{data}(x)}{p_{data}(x) + p_G(x)}$$

Es ist die gestrichelte Linie. O zeigt und verbirgt sie.</translation>
    </message>
    <message>
      <source>G is frozen around 0, the data are $N(4, 0.5^2)$. D learns to tell them apart and has all the time it wants. The arrows are
where G's minimax loss would push the points.</source>
      <translation>G ist um 0 eingefroren, die Daten sind $N(4, 0.5^2)$. D lernt sie zu unterscheiden und hat alle Zeit der Welt. Die Pfeile zeigen, wohin der Minimax-Verlust von G die Punkte schieben würde.</translation>
    </message>
    <message>
      <source>G is frozen, and without steps of D nobody learns; set freeze to none first</source>
      <translation>G ist eingefroren, und ohne Schritte von D lernt niemand; setzen Sie zuerst Einfrieren auf niemand</translation>
    </message>
    <message>
      <source>G is frozen, so D has time to learn.</source>
      <translation>G ist eingefroren, D hat also Zeit zu lernen.</translation>
    </message>
    <message>
      <source>G is frozen. Weights are clipped to $[-c, c]$ after every step, $c = 0.1$: that bounds the slope by **something**, which
depends on $c$, on the layers and on their width. It is not 1.</source>
      <translation>G ist eingefroren. Gewichte werden nach jedem Schritt auf $[-c, c]$ begrenzt, $c = 0.1$: Das begrenzt die Steigung durch **irgendetwas**, das von $c$, von den Schichten und ihrer Breite abhängt. Es ist nicht 1.</translation>
    </message>
    <message>
      <source>G is frozen: it makes the same distribution for ever. D goes on learning and has all the time it wants.</source>
      <translation>G ist eingefroren: Es macht für immer dieselbe Verteilung. D lernt weiter und hat alle Zeit der Welt.</translation>
    </message>
    <message>
      <source>G is so slow that D can always answer first: the order is min-max again, and both modes are kept.</source>
      <translation>G ist so langsam, dass D immer zuerst antworten kann: Die Reihenfolge ist wieder Min-Max, und beide Moden bleiben.</translation>
    </message>
    <message>
      <source>G learns best of all</source>
      <translation>G lernt am besten</translation>
    </message>
    <message>
      <source>G looks five of D's steps ahead. D takes plain gradient steps here.</source>
      <translation>G blickt fünf Schritte von D voraus. D macht hier einfache Gradientenschritte.</translation>
    </message>
    <message>
      <source>G lowers what D raises:
$$L_G = \mathbb{E}_z \log (1 - D(G(z)))$$
D takes 20 steps for each one of G, so it is nearly optimal, as the proof wants it.</source>
      <translation>G senkt, was D hebt:
$$L_G = \mathbb{E}_z \log (1 - D(G(z)))$$
D macht 20 Schritte für jeden von G, ist also fast optimal, wie der Beweis es will.</translation>
    </message>
    <message>
      <source>G makes points</source>
      <translation>G macht Punkte</translation>
    </message>
    <message>
      <source>G maps them to {n} points G(z): these it wants to look real.</source>
      <translation>G bildet sie auf {n} Punkte G(z) ab: Diese sollen echt aussehen.</translation>
    </message>
    <message>
      <source>G maps them to {n} points G(z); it does not learn in this turn.</source>
      <translation>G bildet sie auf {n} Punkte G(z) ab; es lernt in diesem Zug nicht.</translation>
    </message>
    <message>
      <source>G minimises</source>
      <translation>G minimiert</translation>
    </message>
    <message>
      <source>G minimises ({k} steps)</source>
      <translation>G minimiert ({k} Schritte)</translation>
    </message>
    <message>
      <source>G moves to where D believes it most. D learns that this place is full of fakes, and the points move on. D judges one point at a time: nothing rewards variety.</source>
      <translation>G geht dorthin, wo D ihm am meisten glaubt. D lernt, dass es dort von Fälschungen wimmelt, und die Punkte ziehen weiter. D beurteilt einen Punkt nach dem anderen: Nichts belohnt Vielfalt.</translation>
    </message>
    <message>
      <source>G of a fixed set of latents, counted; points that leave the view are counted at its edge.</source>
      <translation>G einer festen Menge latenter z, gezählt; Punkte, die die Ansicht verlassen, werden an ihrem Rand gezählt.</translation>
    </message>
    <message>
      <source>G of a fixed set of latents, so that they move; those that leave the view are counted at its edge.</source>
      <translation>G einer festen Menge latenter z, sodass sie sich bewegen; die die Ansicht verlassen, werden an ihrem Rand gezählt.</translation>
    </message>
    <message>
      <source>G of a grid of equally likely latents: strong where dense.</source>
      <translation>G eines Gitters gleich wahrscheinlicher latenter z: kräftig, wo dicht.</translation>
    </message>
    <message>
      <source>G plays against D as it will be after so many of its own steps.</source>
      <translation>G spielt gegen D, wie es nach so vielen eigenen Schritten sein wird.</translation>
    </message>
    <message>
      <source>G plays against D as it will be after this many of its own gradient steps, and differentiates through them.</source>
      <translation>G spielt gegen D, wie es nach so vielen eigenen Gradientenschritten sein wird, und leitet durch sie hindurch ab.</translation>
    </message>
    <message>
      <source>G reaches the data</source>
      <translation>G erreicht die Daten</translation>
    </message>
    <message>
      <source>G sees D’s next {k} steps, and keeps both modes: a = ½, ψ = 0.</source>
      <translation>G sieht die nächsten {k} Schritte von D, und behält beide Moden: a = ½, ψ = 0.</translation>
    </message>
    <message>
      <source>G sees the answer before it makes the move, so the move does not pay. It spreads, since that is what D cannot answer.</source>
      <translation>G sieht die Antwort, bevor es den Zug macht, also lohnt der Zug nicht. Es verteilt sich, denn darauf hat D keine Antwort.</translation>
    </message>
    <message>
      <source>G stands still again</source>
      <translation>G steht wieder still</translation>
    </message>
    <message>
      <source>G stands still at data plus N(0, I). Train both critics: each lays a surface over the data.</source>
      <translation>G steht still bei Daten plus N(0, I). Trainieren Sie beide Kritiker: Jeder legt eine Fläche über die Daten.</translation>
    </message>
    <message>
      <source>G stands still at the left. Train both, and compare what each tells G of the way to the data.</source>
      <translation>G steht links still. Trainieren Sie beide, und vergleichen Sie, was jeder G vom Weg zu den Daten sagt.</translation>
    </message>
    <message>
      <source>G stands still, as it was made. Train D alone, and watch what is left for G to learn from.</source>
      <translation>G steht still, wie es gemacht wurde. Trainieren Sie D allein, und sehen Sie, was G noch zu lernen bleibt.</translation>
    </message>
    <message>
      <source>G stands still: D learns to tell all apart and saturates.</source>
      <translation>G steht still: D lernt alles zu unterscheiden und sättigt.</translation>
    </message>
    <message>
      <source>G steps against its gradient: no weight moves by more than {largest}.</source>
      <translation>G geht einen Schritt gegen seinen Gradienten: Kein Gewicht bewegt sich um mehr als {largest}.</translation>
    </message>
    <message>
      <source>G still swings as with k = 1, but the average of its weights does not.</source>
      <translation>G schwingt noch wie mit k = 1, aber der Mittelwert seiner Gewichte nicht.</translation>
    </message>
    <message>
      <source>G swings even more</source>
      <translation>G schwingt noch mehr</translation>
    </message>
    <message>
      <source>G's gradient vanishes, and it stands still</source>
      <translation>Der Gradient von G verschwindet, und es steht still</translation>
    </message>
    <message>
      <source>G(z)</source>
      <translation>G(z)</translation>
    </message>
    <message>
      <source>G(z), x</source>
      <translation>G(z), x</translation>
    </message>
    <message>
      <source>G(z)=x+\varepsilon,\ \varepsilon\sim N(0,I)\qquad\max_{|w|\leq </source>
      <translation>G(z)=x+\varepsilon,\ \varepsilon\sim N(0,I)\qquad\max_{|w|\leq </translation>
    </message>
    <message>
      <source>G* here: the smallest maximum</source>
      <translation>G* hier: das kleinste Maximum</translation>
    </message>
    <message>
      <source>G, frozen</source>
      <translation>G, eingefroren</translation>
    </message>
    <message>
      <source>GAN</source>
      <translation>GAN</translation>
    </message>
    <message>
      <source>GAN (minimax)</source>
      <translation>GAN (minimax)</translation>
    </message>
    <message>
      <source>GAN beside WGAN</source>
      <translation>GAN neben WGAN</translation>
    </message>
    <message>
      <source>GAN with R1</source>
      <translation>GAN mit R1</translation>
    </message>
    <message>
      <source>GAN with instance noise</source>
      <translation>GAN mit Instanzrauschen</translation>
    </message>
    <message>
      <source>GAN, non-saturating</source>
      <translation>GAN, nicht sättigend</translation>
    </message>
    <message>
      <source>GAN: D, and the optimal D</source>
      <translation>GAN: D, und das optimale D</translation>
    </message>
    <message>
      <source>GAN’s D</source>
      <translation>D des GAN</translation>
    </message>
    <message>
      <source>GD</source>
      <translation>GD</translation>
    </message>
    <message>
      <source>GELU</source>
      <translation>GELU</translation>
    </message>
    <message>
      <source>GIF</source>
      <translation>GIF</translation>
    </message>
    <message>
      <source>GIF animation</source>
      <translation>GIF-Animation</translation>
    </message>
    <message>
      <source>GREEK CAPITAL</source>
      <translation>GREEK CAPITAL</translation>
    </message>
    <message>
      <source>G_average</source>
      <translation>G_average</translation>
    </message>
    <message>
      <source>GanViz</source>
      <translation>GanViz</translation>
    </message>
    <message>
      <source>GanViz </source>
      <translation>GanViz </translation>
    </message>
    <message>
      <source>GanViz cannot remember how its window looks: {folder} cannot be written ({problem}).</source>
      <translation>GanViz kann sich nicht merken, wie sein Fenster aussieht: In {folder} kann nicht geschrieben werden ({problem}).</translation>
    </message>
    <message>
      <source>GanViz ended unexpectedly when “{title}” had trained to iteration {iteration:,}.</source>
      <translation>GanViz endete unerwartet, als „{title}“ bis Iteration {iteration:,} trainiert war.</translation>
    </message>
    <message>
      <source>GanViz is free software under the MIT licence.

This copy was not packed with its libraries: pip installed each of them. The licence of a library lies in its folder *.dist-info, here:

{place}</source>
      <translation>GanViz ist freie Software unter der MIT-Lizenz.

Diese Kopie wurde nicht mit ihren Bibliotheken gepackt: pip hat jede einzeln installiert. Die Lizenz einer Bibliothek liegt in ihrem Ordner *.dist-info, hier:

{place}</translation>
    </message>
    <message>
      <source>GanViz run (*</source>
      <translation>GanViz-Lauf (*</translation>
    </message>
    <message>
      <source>GanViz settings and runs (</source>
      <translation>GanViz-Einstellungen und -Läufe (</translation>
    </message>
    <message>
      <source>GanViz speaks {name} from its next start on</source>
      <translation>GanViz spricht {name} ab dem nächsten Start</translation>
    </message>
    <message>
      <source>GanViz, for the audience</source>
      <translation>GanViz, für das Publikum</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation>Gaußglocke</translation>
    </message>
    <message>
      <source>Gaussian in the plane</source>
      <translation>Gaußglocke in der Ebene</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>Mischung von Gaußglocken</translation>
    </message>
    <message>
      <source>Gaussian noise added to real and generated points before D sees them, so that both distributions overlap.</source>
      <translation>Gaußsches Rauschen auf echten und erzeugten Punkten, bevor D sie sieht, damit beide Verteilungen überlappen.</translation>
    </message>
    <message>
      <source>Gaussian noise around the curve; with 0 the distribution lies on the curve alone and has no density.</source>
      <translation>Gaußsches Rauschen um die Kurve; mit 0 liegt die Verteilung allein auf der Kurve und hat keine Dichte.</translation>
    </message>
    <message>
      <source>Gaussian noise around the line; with 0 the distribution lies on the line alone and has no density.</source>
      <translation>Gaußsches Rauschen um die Linie; mit 0 liegt die Verteilung allein auf der Linie und hat keine Dichte.</translation>
    </message>
    <message>
      <source>Gaussian noise around the point; with 0 it is exactly there, and has no density.</source>
      <translation>Gaußsches Rauschen um den Punkt; mit 0 ist er genau dort, und hat keine Dichte.</translation>
    </message>
    <message>
      <source>Gaussians</source>
      <translation>Gaußglocken</translation>
    </message>
    <message>
      <source>Gave up {file}; a file of that name is as it was</source>
      <translation>{file} aufgegeben; eine Datei dieses Namens ist, wie sie war</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation>Erzeugt</translation>
    </message>
    <message>
      <source>Generated points from which everything is read at the end: a few show the order of cells, all of them what is within chance.</source>
      <translation>Erzeugte Punkte, aus denen am Ende alles gelesen wird: Wenige zeigen die Reihenfolge der Zellen, alle auch, was im Rahmen des Zufalls liegt.</translation>
    </message>
    <message>
      <source>Generated points, with the latents that G made them of.</source>
      <translation>Erzeugte Punkte, mit den latenten z, aus denen G sie gemacht hat.</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>Erzeugte Stichproben</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Generator</translation>
    </message>
    <message>
      <source>Generator costs</source>
      <translation>Generatorverlust</translation>
    </message>
    <message>
      <source>Generator steps</source>
      <translation>Generatorschritte</translation>
    </message>
    <message>
      <source>Generator {number}</source>
      <translation>Generator {number}</translation>
    </message>
    <message>
      <source>Generator's loss</source>
      <translation>Verlust des Generators</translation>
    </message>
    <message>
      <source>Gidel, bilinear game</source>
      <translation>Gidel, bilineares Spiel</translation>
    </message>
    <message>
      <source>Give the file another name (F2)</source>
      <translation>Der Datei einen anderen Namen geben (F2)</translation>
    </message>
    <message>
      <source>Give the film up</source>
      <translation>Den Film aufgeben</translation>
    </message>
    <message>
      <source>Give the mouse back to the stage (Esc)</source>
      <translation>Der Bühne die Maus zurückgeben (Esc)</translation>
    </message>
    <message>
      <source>Give the stage back</source>
      <translation>Die Bühne zurückholen</translation>
    </message>
    <message>
      <source>Go on to the next step</source>
      <translation>Weiter zum nächsten Schritt</translation>
    </message>
    <message>
      <source>Goodfellow, Nag, 50 lines of PyTorch, momentum, SGD</source>
      <translation>Goodfellow, Nag, 50 Zeilen PyTorch, Momentum, SGD, lines of PyTorch</translation>
    </message>
    <message>
      <source>Gradient norms</source>
      <translation>Gradientennormen</translation>
    </message>
    <message>
      <source>Gradient penalty</source>
      <translation>Gradientenstrafe</translation>
    </message>
    <message>
      <source>Grid of Gaussians</source>
      <translation>Gitter von Gaußglocken</translation>
    </message>
    <message>
      <source>G’s best answer</source>
      <translation>beste Antwort von G</translation>
    </message>
    <message>
      <source>G’s learning rate.</source>
      <translation>Die Lernrate von G.</translation>
    </message>
    <message>
      <source>G’s share a</source>
      <translation>Anteil a von G</translation>
    </message>
    <message>
      <source>G’s step</source>
      <translation>Schritt von G</translation>
    </message>
    <message>
      <source>G’s turn begins: {n} new latents z are drawn.</source>
      <translation>G ist dran: {n} neue latente z werden gezogen.</translation>
    </message>
    <message>
      <source>G’s turn · {place} of {of}: {part}</source>
      <translation>G ist dran · {place} von {of}: {part}</translation>
    </message>
    <message>
      <source>G’s turn, step {number} of {steps} · {place} of {of}: {part}</source>
      <translation>G ist dran, Schritt {number} von {steps} · {place} von {of}: {part}</translation>
    </message>
    <message>
      <source>G₁G₂G₃</source>
      <translation>G₁G₂G₃</translation>
    </message>
    <message>
      <source>H</source>
      <translation>H</translation>
    </message>
    <message>
      <source>H.264: plays everywhere, also in slides; the smallest.</source>
      <translation>H.264: läuft überall, auch in Folien; am kleinsten.</translation>
    </message>
    <message>
      <source>Half of what D gains</source>
      <translation>Die Hälfte dessen, was D gewinnt</translation>
    </message>
    <message>
      <source>Half width</source>
      <translation>Halbe Breite</translation>
    </message>
    <message>
      <source>He, ±√(6/n)</source>
      <translation>He, ±√(6/n)</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Height of numbers</source>
      <translation>Höhe der Zahlen</translation>
    </message>
    <message>
      <source>Height of the cut</source>
      <translation>Höhe des Schnitts</translation>
    </message>
    <message>
      <source>Held all modes</source>
      <translation>Hielt alle Moden</translation>
    </message>
    <message>
      <source>Held at iteration {iteration:,}</source>
      <translation>Gehalten bei Iteration {iteration:,}</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Gehalten durch</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <source>Held out for the measures</source>
      <translation>Für die Maße zurückgehalten</translation>
    </message>
    <message>
      <source>Hellinger on the ring</source>
      <translation>Hellinger auf dem Ring</translation>
    </message>
    <message>
      <source>Hellinger, one Gaussian</source>
      <translation>Hellinger, eine Gaußglocke</translation>
    </message>
    <message>
      <source>Helvetica, Arial, sans-serif</source>
      <translation>Helvetica, Arial, sans-serif</translation>
    </message>
    <message>
      <source>Here the JSD jumps, while W₁ is {w:.3f} and falls steadily.</source>
      <translation>Hier springt die JSD, während W₁ {w:.3f} ist und stetig fällt.</translation>
    </message>
    <message>
      <source>Hidden layers</source>
      <translation>Verdeckte Schichten</translation>
    </message>
    <message>
      <source>Hidden layers and width of both players: small ones are trained in seconds.</source>
      <translation>Verborgene Schichten und Breite beider Spieler: Kleine sind in Sekunden trainiert.</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>High contrast, or back</source>
      <translation>Hoher Kontrast, oder zurück</translation>
    </message>
    <message>
      <source>High end</source>
      <translation>Oberes Ende</translation>
    </message>
    <message>
      <source>Highlighter</source>
      <translation>Textmarker</translation>
    </message>
    <message>
      <source>Hinge on the ring</source>
      <translation>Hinge am Ring</translation>
    </message>
    <message>
      <source>Hinge with spectral norm</source>
      <translation>Hinge mit spektraler Norm</translation>
    </message>
    <message>
      <source>Hinge, one Gaussian</source>
      <translation>Hinge, eine Gaußglocke</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Halten</translation>
    </message>
    <message>
      <source>Hold the audience's picture</source>
      <translation>Das Bild des Publikums halten</translation>
    </message>
    <message>
      <source>Hold the audience's picture while the run goes on (I)</source>
      <translation>Das Bild des Publikums halten, während der Lauf weitergeht (I)</translation>
    </message>
    <message>
      <source>Hold the button and draw.</source>
      <translation>Mit gedrückter Taste zeichnen.</translation>
    </message>
    <message>
      <source>Hold the button and wipe.</source>
      <translation>Mit gedrückter Taste wischen.</translation>
    </message>
    <message>
      <source>Holds one player still while the other goes on learning.</source>
      <translation>Hält einen Spieler still, während der andere weiterlernt.</translation>
    </message>
    <message>
      <source>Hole</source>
      <translation>Loch</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Hopping</source>
      <translation>Springt</translation>
    </message>
    <message>
      <source>Hopping, K = 0</source>
      <translation>Springen, K = 0</translation>
    </message>
    <message>
      <source>Hopping: at most {at_once} of {modes} modes at a time, but {leaders} different ones in the last {iterations:,} iterations.</source>
      <translation>Springt: höchstens {at_once} von {modes} Moden zugleich, aber {leaders} verschiedene in den letzten {iterations:,} Iterationen.</translation>
    </message>
    <message>
      <source>How far Q’s middle is from P’s.</source>
      <translation>Wie weit die Mitte von Q von der von P liegt.</translation>
    </message>
    <message>
      <source>How far apart two Gaussians are, by each divergence, and what a GAN makes of the task.

P is what a GAN is trained on, at the press of a button; Q is moved by hand.</source>
      <translation>Wie weit zwei Gaußglocken nach jeder Divergenz auseinanderliegen, und was ein GAN aus der Aufgabe macht.

P ist das, worauf ein GAN trainiert wird, auf Knopfdruck; Q wird von Hand bewegt.</translation>
    </message>
    <message>
      <source>How far each mean is from 0.</source>
      <translation>Wie weit jeder Mittelwert von 0 ist.</translation>
    </message>
    <message>
      <source>How far from 0 the means lie, on a grid along each axis.</source>
      <translation>Wie weit von 0 die Mittelwerte liegen, auf einem Gitter entlang jeder Achse.</translation>
    </message>
    <message>
      <source>How far it went</source>
      <translation>Wie weit er kam</translation>
    </message>
    <message>
      <source>How far the film is</source>
      <translation>Wie weit der Film ist</translation>
    </message>
    <message>
      <source>How far the members are</source>
      <translation>Wie weit die Mitglieder sind</translation>
    </message>
    <message>
      <source>How far their centres are from the origin.</source>
      <translation>Wie weit ihre Mittelpunkte vom Ursprung entfernt sind.</translation>
    </message>
    <message>
      <source>How heavily D pays for a slope that is not 1. Small weights let the critic grow steeper than 1.</source>
      <translation>Wie schwer D für eine Steigung ungleich 1 bezahlt. Kleine Gewichte lassen den Kritiker steiler als 1 werden.</translation>
    </message>
    <message>
      <source>How heavily D pays for its slope.</source>
      <translation>Wie schwer D für seine Steigung bezahlt.</translation>
    </message>
    <message>
      <source>How heavily D pays for its slope; the half is in the formula.</source>
      <translation>Wie schwer D für seine Steigung bezahlt; die Hälfte steckt in der Formel.</translation>
    </message>
    <message>
      <source>How heavy the gradient penalty is, and how often the critic steps.</source>
      <translation>Wie schwer die Gradientenstrafe wiegt und wie viele Schritte der Kritiker macht.</translation>
    </message>
    <message>
      <source>How it comes to the right end.</source>
      <translation>Wie sie zum rechten Ende kommt.</translation>
    </message>
    <message>
      <source>How it leaves the left end.</source>
      <translation>Wie sie das linke Ende verlässt.</translation>
    </message>
    <message>
      <source>How likely each is, relative to the others; one number stands for all.</source>
      <translation>Wie wahrscheinlich jede ist, verglichen mit den anderen; eine Zahl steht für alle.</translation>
    </message>
    <message>
      <source>How likely each is, up to a common factor; one number makes all equally likely.</source>
      <translation>Wie wahrscheinlich jede ist, bis auf einen gemeinsamen Faktor; eine Zahl macht alle gleich wahrscheinlich.</translation>
    </message>
    <message>
      <source>How long each member is trained.</source>
      <translation>Wie lange jedes Mitglied trainiert wird.</translation>
    </message>
    <message>
      <source>How many Gaussians in each row and column.</source>
      <translation>Wie viele Gaußglocken in jeder Zeile und Spalte.</translation>
    </message>
    <message>
      <source>How many Gaussians.</source>
      <translation>Wie viele Gaußglocken.</translation>
    </message>
    <message>
      <source>How many cells are there</source>
      <translation>Wie viele Zellen da sind</translation>
    </message>
    <message>
      <source>How many equally likely Gaussians, or codes; of these no more than z has numbers.</source>
      <translation>Wie viele gleich wahrscheinliche Gaußglocken oder Codes; von diesen nicht mehr, als z Zahlen hat.</translation>
    </message>
    <message>
      <source>How many iterations a second are trained; the slowest speeds show each in its parts (↑ ↓)</source>
      <translation>Wie viele Iterationen pro Sekunde trainiert werden; die langsamsten Stufen zeigen jede in ihren Teilen (↑ ↓)</translation>
    </message>
    <message>
      <source>How many members each cell has.</source>
      <translation>Wie viele Mitglieder jede Zelle hat.</translation>
    </message>
    <message>
      <source>How many members there are: the settings' own seed and those after it.</source>
      <translation>Wie viele Mitglieder es gibt: der Seed der Einstellungen und die folgenden.</translation>
    </message>
    <message>
      <source>How many modes are held where G and D learn at different rates.</source>
      <translation>Wie viele Moden gehalten werden, wo G und D verschieden schnell lernen.</translation>
    </message>
    <message>
      <source>How many modes it had found in the end</source>
      <translation>Wie viele Moden er am Ende gefunden hatte</translation>
    </message>
    <message>
      <source>How many numbers G starts from.</source>
      <translation>Wie viele Zahlen G am Anfang bekommt.</translation>
    </message>
    <message>
      <source>How many seeds have been trained</source>
      <translation>Wie viele Seeds trainiert sind</translation>
    </message>
    <message>
      <source>How many steps of D for each one of G: three answers, and what goes wrong with each.</source>
      <translation>Wie viele Schritte von D für jeden von G: drei Antworten, und was bei jeder schiefgeht.</translation>
    </message>
    <message>
      <source>How many the model has; W₂ is fitted with one.</source>
      <translation>Wie viele das Modell hat; W₂ wird mit einer angepasst.</translation>
    </message>
    <message>
      <source>How many there are.</source>
      <translation>Wie viele es sind.</translation>
    </message>
    <message>
      <source>How many values there are, both ends among them.</source>
      <translation>Wie viele Werte es gibt, beide Enden eingeschlossen.</translation>
    </message>
    <message>
      <source>How much making both gradients small, ½‖∇L_D‖² + ½‖∇L_G‖², counts beside the losses.</source>
      <translation>Wie viel es neben den Verlusten zählt, beide Gradienten klein zu machen, ½‖∇L_D‖² + ½‖∇L_G‖².</translation>
    </message>
    <message>
      <source>How often each arm goes round.</source>
      <translation>Wie oft jeder Arm herumgeht.</translation>
    </message>
    <message>
      <source>How often each size of weight occurs, of D and of G, biases included; each player's area is 1.

Weight clipping keeps D's between the dotted lines at ±c, where many of them pile up. Beside each name stands how
far the largest weight is from 0.</source>
      <translation>Wie oft jede Größe von Gewicht vorkommt, bei D und bei G, Biases eingeschlossen; die Fläche jedes Spielers ist 1.

Gewichts-Clipping hält die von D zwischen den gepunkteten Linien bei ±c, wo viele von ihnen sich häufen. Neben jedem Namen
steht, wie weit das größte Gewicht von 0 ist.</translation>
    </message>
    <message>
      <source>How steep D’s raw score is: what bounds it is a Lipschitz constant.</source>
      <translation>Wie steil die rohe Bewertung von D ist: Was sie begrenzt, ist eine Lipschitz-Konstante.</translation>
    </message>
    <message>
      <source>How strongly the blades are bent; 0 makes them straight.</source>
      <translation>Wie stark die Flügel gebogen sind; 0 macht sie gerade.</translation>
    </message>
    <message>
      <source>How the field is followed.</source>
      <translation>Wie dem Feld gefolgt wird.</translation>
    </message>
    <message>
      <source>How the flipping fades: linear and cosine reach zero at the horizon, exponential reaches 1 % of ε there.</source>
      <translation>Wie das Vertauschen abklingt: linear und Kosinus erreichen null am Horizont, exponentiell erreicht dort 1 % von ε.</translation>
    </message>
    <message>
      <source>How the learning rate fades: linear and cosine reach zero at the horizon, exponential reaches 1 % there.</source>
      <translation>Wie die Lernrate abklingt: linear und Kosinus erreichen null am Horizont, exponentiell erreicht dort 1 %.</translation>
    </message>
    <message>
      <source>How the metric is spread over the members now; dashed is the median.</source>
      <translation>Wie sich das Maß jetzt über die Mitglieder verteilt; gestrichelt der Median.</translation>
    </message>
    <message>
      <source>How the noise fades: linear and cosine reach zero at the horizon, exponential reaches 1 % of σ there.</source>
      <translation>Wie das Rauschen abklingt: linear und Kosinus erreichen null am Horizont, exponentiell erreicht dort 1 % von σ.</translation>
    </message>
    <message>
      <source>How tightly a critic's weights are clipped, and how often it steps.</source>
      <translation>Wie eng die Gewichte eines Kritikers beschränkt werden und wie viele Schritte er macht.</translation>
    </message>
    <message>
      <source>How to bound a critic's slope: what clipped weights get wrong, and what a penalty does better.</source>
      <translation>Wie man die Steigung eines Kritikers begrenzt: was Clipping falsch macht, und was ein Strafterm besser macht.</translation>
    </message>
    <message>
      <source>How wide it is around its peak.</source>
      <translation>Wie breit sie um ihren Gipfel ist.</translation>
    </message>
    <message>
      <source>How wide the noise has to be, and how long it has to last.</source>
      <translation>Wie breit das Rauschen sein muss und wie lange es dauern muss.</translation>
    </message>
    <message>
      <source>H²</source>
      <translation>H²</translation>
    </message>
    <message>
      <source>H²(P_data, P_G) = ∫ (√p − √q)²: 0 where the two distributions agree, 2 where they share nothing.

It is what D estimates under the f-GAN loss of that name. The band is what two real samples read.</source>
      <translation>H²(P_data, P_G) = ∫ (√p − √q)²: 0, wo beide Verteilungen übereinstimmen, 2, wo sie nichts teilen.

Es ist das, was D unter dem f-GAN-Verlust dieses Namens schätzt. Das Band ist, was zwei echte Stichproben geben.</translation>
    </message>
    <message>
      <source>I</source>
      <translation>I</translation>
    </message>
    <message>
      <source>Im</source>
      <translation>Im</translation>
    </message>
    <message>
      <source>In safe mode networks train on the CPU, in the window's own process, and the window looks as it did at first.</source>
      <translation>Im abgesicherten Modus trainieren die Netze auf der CPU, im Prozess des Fensters selbst, und das Fenster sieht aus wie beim ersten Mal.</translation>
    </message>
    <message>
      <source>In so many iterations at the beginning D alone learns.</source>
      <translation>So viele Iterationen am Anfang lernt D allein.</translation>
    </message>
    <message>
      <source>In the laboratory, as it stands (Enter)</source>
      <translation>Im Labor, so wie es steht (Enter)</translation>
    </message>
    <message>
      <source>In the plane</source>
      <translation>In der Ebene</translation>
    </message>
    <message>
      <source>In turn</source>
      <translation>Abwechselnd</translation>
    </message>
    <message>
      <source>In turn the two steps together keep the area (a symplectic step): neither out nor in. Nothing is learnt either.</source>
      <translation>Abwechselnd erhalten die beiden Schritte zusammen die Fläche (ein symplektischer Schritt): weder hinaus noch hinein. Gelernt wird auch nichts.</translation>
    </message>
    <message>
      <source>In which order the members stand.</source>
      <translation>In welcher Reihenfolge die Mitglieder stehen.</translation>
    </message>
    <message>
      <source>In {folder}</source>
      <translation>In {folder}</translation>
    </message>
    <message>
      <source>Inner to outer</source>
      <translation>Innen zu außen</translation>
    </message>
    <message>
      <source>Inside the networks</source>
      <translation>Inneres der Netze</translation>
    </message>
    <message>
      <source>Instance noise</source>
      <translation>Instanzrauschen</translation>
    </message>
    <message>
      <source>Instead of clipping: whoever is too steep pays,
$$\lambda\, \mathbb{E} \left(\max(0, \|\nabla f(\hat{x})\| - 1)\right)^2$$
at points $\hat{x}$ between real and generated ones. G is frozen; the two bumps are 4 apart.</source>
      <translation>Anstelle von Clipping: Wer zu steil ist, bezahlt,
$$\lambda\, \mathbb{E} \left(\max(0, \|\nabla f(\hat{x})\| - 1)\right)^2$$
an Punkten $\hat{x}$ zwischen echten und erzeugten. G ist eingefroren; die beiden Hügel liegen 4 auseinander.</translation>
    </message>
    <message>
      <source>Is that enough?</source>
      <translation>Reicht das?</translation>
    </message>
    <message>
      <source>It adds noise to the data</source>
      <translation>Es verrauscht die Daten</translation>
    </message>
    <message>
      <source>It becomes wide and covers both</source>
      <translation>Sie wird breit und deckt beide ab</translation>
    </message>
    <message>
      <source>It begins as soon as luck has been answered in the laboratory.</source>
      <translation>Sie beginnt, sobald im Labor die Frage nach dem Glück beantwortet ist.</translation>
    </message>
    <message>
      <source>It begins as soon as the study on the other page has ended.</source>
      <translation>Sie beginnt, sobald die Studie auf der anderen Seite zu Ende ist.</translation>
    </message>
    <message>
      <source>It can be put back from there (Del)</source>
      <translation>Sie kann von dort zurückgeholt werden (Del)</translation>
    </message>
    <message>
      <source>It cannot be drawn so: {error}</source>
      <translation>So kann es nicht gezeichnet werden: {error}</translation>
    </message>
    <message>
      <source>It cannot be opened: something in it was not expected.</source>
      <translation>Es lässt sich nicht öffnen: Etwas darin war unerwartet.</translation>
    </message>
    <message>
      <source>It cannot be opened: {error}</source>
      <translation>Es lässt sich nicht öffnen: {error}</translation>
    </message>
    <message>
      <source>It cannot build a cliff around the cluster, so points are not driven off all together</source>
      <translation>Es kann keine Klippe um den Haufen bauen, also werden die Punkte nicht alle zusammen vertrieben</translation>
    </message>
    <message>
      <source>It circles for ever, as wide as it began</source>
      <translation>Es kreist für immer, so weit wie am Anfang</translation>
    </message>
    <message>
      <source>It comes to rest</source>
      <translation>Es kommt zur Ruhe</translation>
    </message>
    <message>
      <source>It covers both bumps again</source>
      <translation>Sie deckt wieder beide Hügel ab</translation>
    </message>
    <message>
      <source>It finds half of them</source>
      <translation>Er findet die Hälfte</translation>
    </message>
    <message>
      <source>It finds one</source>
      <translation>Er findet einen</translation>
    </message>
    <message>
      <source>It goes on, but would be lost if the program ended.</source>
      <translation>Er geht weiter, wäre aber verloren, wenn das Programm abbräche.</translation>
    </message>
    <message>
      <source>It goes to 0</source>
      <translation>Er geht auf 0</translation>
    </message>
    <message>
      <source>It goes to log 2</source>
      <translation>Er geht auf log 2</translation>
    </message>
    <message>
      <source>It hardly moves</source>
      <translation>Es bewegt sich kaum</translation>
    </message>
    <message>
      <source>It has the name that it had.</source>
      <translation>Es hat den Namen, den es hatte.</translation>
    </message>
    <message>
      <source>It is called {name} now</source>
      <translation>Es heißt jetzt {name}</translation>
    </message>
    <message>
      <source>It is friction: D's slope decays while they turn, and so the circle closes.</source>
      <translation>Es ist Reibung: Die Steigung von D klingt ab, während sie sich drehen, und so schließt sich der Kreis.</translation>
    </message>
    <message>
      <source>It is looked inside of the present moment only.</source>
      <translation>Hineingesehen wird nur in den jetzigen Moment.</translation>
    </message>
    <message>
      <source>It is weaker, so G always wins</source>
      <translation>Es ist schwächer, also gewinnt G immer</translation>
    </message>
    <message>
      <source>It jumps about for ever</source>
      <translation>Sie springt für immer umher</translation>
    </message>
    <message>
      <source>It keeps to one bump and leaves out the other</source>
      <translation>Sie hält sich an einen Hügel und lässt den anderen aus</translation>
    </message>
    <message>
      <source>It leaves for good: after {steps} steps θ and ψ are beyond all bounds.</source>
      <translation>Es geht für immer weg: Nach {steps} Schritten sind θ und ψ jenseits aller Grenzen.</translation>
    </message>
    <message>
      <source>It may take a moment: even −log D is flat in z where D's score is flat. Lower k gets G across too, but only from the start.</source>
      <translation>Es kann einen Moment dauern: Auch −log D ist flach in z, wo die Bewertung von D flach ist. Ein kleineres k bringt G auch hinüber, aber nur von Anfang an.</translation>
    </message>
    <message>
      <source>It moves away from the data</source>
      <translation>Es geht weg von den Daten</translation>
    </message>
    <message>
      <source>It moves onto the data at once</source>
      <translation>Es geht sofort auf die Daten</translation>
    </message>
    <message>
      <source>It needs what pip install 'ganviz[film]' brings; without it .gif, .webp and .apng can be written.</source>
      <translation>Dafür braucht es, was pip install 'ganviz[film]' bringt; ohne das gehen .gif, .webp und .apng.</translation>
    </message>
    <message>
      <source>It only ever sees the same {points:,} points.</source>
      <translation>D sieht immer nur dieselben {points:,} Punkte.</translation>
    </message>
    <message>
      <source>It sits in the gap, narrow</source>
      <translation>Sie sitzt in der Lücke, schmal</translation>
    </message>
    <message>
      <source>It sits on the larger bump</source>
      <translation>Sie sitzt auf dem größeren Hügel</translation>
    </message>
    <message>
      <source>It slides onto the blue one</source>
      <translation>Sie gleitet auf die blaue</translation>
    </message>
    <message>
      <source>It stays as it was: a whole number from {low:,} to {high:,} is wanted.</source>
      <translation>Es bleibt, wie es war: Gebraucht wird eine ganze Zahl von {low:,} bis {high:,}.</translation>
    </message>
    <message>
      <source>It stays at 1.39</source>
      <translation>Er bleibt bei 1.39</translation>
    </message>
    <message>
      <source>It stays where it is: G never sees the data</source>
      <translation>Sie bleibt, wo sie ist: G sieht die Daten nie</translation>
    </message>
    <message>
      <source>It stretches until the narrow bump at the left, too, has mass enough: covering to an extreme.</source>
      <translation>Sie streckt sich, bis auch der schmale Hügel links genug Masse hat: Abdecken bis zum Äußersten.</translation>
    </message>
    <message>
      <source>It takes {k} steps for each one of G already.</source>
      <translation>D macht schon {k} Schritte für jeden von G.</translation>
    </message>
    <message>
      <source>It wants a large difference but may not be steep, so it climbs all the way at its steepest. Every point of G gets an arrow of the same length.</source>
      <translation>Er will eine große Differenz, darf aber nicht steil sein, also steigt er den ganzen Weg so steil er darf. Jeder Punkt von G bekommt einen Pfeil gleicher Länge.</translation>
    </message>
    <message>
      <source>It was kept as it was.</source>
      <translation>Es blieb, wie es war.</translation>
    </message>
    <message>
      <source>It was kept.</source>
      <translation>Es blieb erhalten.</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Item</translation>
    </message>
    <message>
      <source>Iteration</source>
      <translation>Iteration</translation>
    </message>
    <message>
      <source>Iterations</source>
      <translation>Iterationen</translation>
    </message>
    <message>
      <source>Iterations {first:,} to {last:,}</source>
      <translation>Iterationen {first:,} bis {last:,}</translation>
    </message>
    <message>
      <source>Its median is e to this.</source>
      <translation>Der Median ist e hoch dies.</translation>
    </message>
    <message>
      <source>Its standard deviation.</source>
      <translation>Die Standardabweichung.</translation>
    </message>
    <message>
      <source>J</source>
      <translation>J</translation>
    </message>
    <message>
      <source>J shows the next part of an iteration; so do the slowest speeds.</source>
      <translation>J zeigt den nächsten Teil einer Iteration; die langsamsten Stufen tun es auch.</translation>
    </message>
    <message>
      <source>JS divergence</source>
      <translation>JS-Divergenz</translation>
    </message>
    <message>
      <source>JSD</source>
      <translation>JSD</translation>
    </message>
    <message>
      <source>JSD estimate</source>
      <translation>Schätzung der JSD</translation>
    </message>
    <message>
      <source>JSD is now 0.11 and W₁, the mean distance that mass must be carried, is 1.</source>
      <translation>Die JSD ist jetzt 0.11, und W₁, der mittlere Weg, den Masse getragen werden muss, ist 1.</translation>
    </message>
    <message>
      <source>JSD {jsd:.3f}</source>
      <translation>JSD {jsd:.3f}</translation>
    </message>
    <message>
      <source>JSD {jsd}</source>
      <translation>JSD {jsd}</translation>
    </message>
    <message>
      <source>JSD ≥ log 2 − L_D/2</source>
      <translation>JSD ≥ log 2 − L_D/2</translation>
    </message>
    <message>
      <source>JSD(P_data, P_G), and D's own lower bound on it: what D has not yet found out lies between the two.

0 where the distributions agree, log 2 where they share nothing. The band is what two real samples read; around the
bound lies its standard error. Under instance noise σ D sees the noised distributions only: its bound is to be
compared with their divergence, "noised", and no D gets above that. h is how far the generated points are smoothed
to measure it.</source>
      <translation>JSD(P_data, P_G), und die untere Schranke, die D selbst dafür gibt: Was D noch nicht herausgefunden hat, liegt dazwischen.

0, wo die Verteilungen übereinstimmen, log 2, wo sie nichts teilen. Das Band ist, was zwei echte Stichproben geben; um die
Schranke liegt ihr Standardfehler. Unter Instanzrauschen σ sieht D nur die verrauschten Verteilungen: Seine Schranke ist mit
deren Divergenz, „verrauscht“, zu vergleichen, und kein D kommt darüber. h ist, wie weit die erzeugten Punkte zum Messen
geglättet werden.</translation>
    </message>
    <message>
      <source>JSD(P⊗Q, Q⊗P) ≥ log 2 − L_D</source>
      <translation>JSD(P⊗Q, Q⊗P) ≥ log 2 − L_D</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>Jeffrey</source>
      <translation>Jeffrey</translation>
    </message>
    <message>
      <source>Jensen–Shannon</source>
      <translation>Jensen–Shannon</translation>
    </message>
    <message>
      <source>Jensen–Shannon as an f-GAN</source>
      <translation>Jensen-Shannon als f-GAN</translation>
    </message>
    <message>
      <source>Jensen–Shannon divergence</source>
      <translation>Jensen-Shannon-Divergenz</translation>
    </message>
    <message>
      <source>Jupyter notebook</source>
      <translation>Jupyter-Notebook</translation>
    </message>
    <message>
      <source>K</source>
      <translation>K</translation>
    </message>
    <message>
      <source>K = 0: a straight line</source>
      <translation>K = 0: eine Gerade</translation>
    </message>
    <message>
      <source>K = {k}</source>
      <translation>K = {k}</translation>
    </message>
    <message>
      <source>KL</source>
      <translation>KL</translation>
    </message>
    <message>
      <source>KL </source>
      <translation>KL </translation>
    </message>
    <message>
      <source>KL both ways: P‖Q is the mean of log p/q over the data, Q‖P that of log q/p over generated points.

KL(P‖Q) is large where G leaves out what the data have, KL(Q‖P) where G puts points and the data have none; both are
0 where the distributions agree. n points cannot show more than log n: a reading near 9 says "at least". The bands
are what two real samples read, each in its line's colour.</source>
      <translation>KL in beiden Richtungen: P‖Q ist der Mittelwert von log p/q über den Daten, Q‖P der von log q/p über erzeugten Punkten.

KL(P‖Q) ist groß, wo G auslässt, was die Daten haben, KL(Q‖P), wo G Punkte setzt und keine Daten sind; beide sind 0, wo die
Verteilungen übereinstimmen. n Punkte können nicht mehr als log n zeigen: Ein Wert nah 9 heißt „mindestens“. Die Bänder sind,
was zwei echte Stichproben geben, jedes in der Farbe seiner Linie.</translation>
    </message>
    <message>
      <source>KL covers both bumps</source>
      <translation>KL deckt beide Hügel ab</translation>
    </message>
    <message>
      <source>KL divergence</source>
      <translation>KL-Divergenz</translation>
    </message>
    <message>
      <source>KL divergence from data to generated</source>
      <translation>KL-Divergenz von Daten zu Erzeugtem</translation>
    </message>
    <message>
      <source>KL divergence from generated to data</source>
      <translation>KL-Divergenz von Erzeugtem zu Daten</translation>
    </message>
    <message>
      <source>KL of the modes</source>
      <translation>KL der Moden</translation>
    </message>
    <message>
      <source>KL(P‖Q)</source>
      <translation>KL(P‖Q)</translation>
    </message>
    <message>
      <source>KL(P‖Q) makes the one Gaussian wide: no data may be left without mass.</source>
      <translation>KL(P‖Q) macht die eine Gaußglocke breit: Keine Daten dürfen ohne Masse bleiben.</translation>
    </message>
    <message>
      <source>KL(P‖Q) ≥ −L_D</source>
      <translation>KL(P‖Q) ≥ −L_D</translation>
    </message>
    <message>
      <source>KL(Q‖P)</source>
      <translation>KL(Q‖P)</translation>
    </message>
    <message>
      <source>KL(Q‖P) forbids mass where there is no data: P_G keeps to one of the bumps.</source>
      <translation>KL(Q‖P) verbietet Masse, wo keine Daten sind: P_G hält sich an einen der Hügel.</translation>
    </message>
    <message>
      <source>KL(Q‖P) ≥ −L_D</source>
      <translation>KL(Q‖P) ≥ −L_D</translation>
    </message>
    <message>
      <source>KL: leave nothing out</source>
      <translation>KL: nichts auslassen</translation>
    </message>
    <message>
      <source>KS</source>
      <translation>KS</translation>
    </message>
    <message>
      <source>Keep a cell first that has been trained: click it, or go there with the arrow keys</source>
      <translation>Halten Sie zuerst eine trainierte Zelle fest: mit einem Klick oder den Pfeiltasten</translation>
    </message>
    <message>
      <source>Keep another cell</source>
      <translation>Eine andere Zelle festhalten</translation>
    </message>
    <message>
      <source>Keeps an exponential moving average of G's weights beside the trained ones; this is its decay.</source>
      <translation>Führt neben den trainierten Gewichten von G einen exponentiell gleitenden Mittelwert; dies ist sein Abklingfaktor.</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Kern</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Art der Datei</translation>
    </message>
    <message>
      <source>Kolmogorov–Smirnov</source>
      <translation>Kolmogorow-Smirnow</translation>
    </message>
    <message>
      <source>Kolmogorov–Smirnov distance</source>
      <translation>Kolmogorow-Smirnow-Abstand</translation>
    </message>
    <message>
      <source>L</source>
      <translation>L</translation>
    </message>
    <message>
      <source>L-BFGS-B</source>
      <translation>L-BFGS-B</translation>
    </message>
    <message>
      <source>L_D = {value}</source>
      <translation>L_D = {value}</translation>
    </message>
    <message>
      <source>L_D and L_G of every iteration; a band shows the extremes where iterations are closer than pixels.

The dashed line is L_D of the optimal D there is against this G, where a formula gives it: how far D is above it
says how much D has still to learn, and where the line itself goes says how G is doing. Flipped and smoothed labels
change what D is optimal, while L_D is always drawn for the true ones.</source>
      <translation>L_D und L_G jeder Iteration; ein Band zeigt die Extreme, wo Iterationen dichter liegen als Pixel.

Die gestrichelte Linie ist L_D des optimalen D gegen dieses G, wo eine Formel es gibt: Wie weit D darüber ist, sagt, wie viel
D noch zu lernen hat, und wohin die Linie selbst geht, sagt, wie es um G steht. Vertauschte und geglättete Labels ändern,
welches D optimal ist, während L_D immer für die wahren gezeichnet wird.</translation>
    </message>
    <message>
      <source>L_G = {value}</source>
      <translation>L_G = {value}</translation>
    </message>
    <message>
      <source>LaTeX</source>
      <translation>LaTeX</translation>
    </message>
    <message>
      <source>Label noise</source>
      <translation>Label-Rauschen</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>Label-Glättung</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation>Labor</translation>
    </message>
    <message>
      <source>Lambda</source>
      <translation>Lambda</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache (Language)</translation>
    </message>
    <message>
      <source>Laplace</source>
      <translation>Laplace</translation>
    </message>
    <message>
      <source>Large weights of D</source>
      <translation>Große Gewichte von D</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <source>Last iteration</source>
      <translation>Letzte Iteration</translation>
    </message>
    <message>
      <source>Latent</source>
      <translation>Latentraum</translation>
    </message>
    <message>
      <source>Latent dimension</source>
      <translation>Latente Dimension</translation>
    </message>
    <message>
      <source>Layer: {layer}</source>
      <translation>Ebene: {layer}</translation>
    </message>
    <message>
      <source>Layers of the stage</source>
      <translation>Ebenen der Bühne</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Least squares on the ring</source>
      <translation>Least Squares auf dem Ring</translation>
    </message>
    <message>
      <source>Least squares, one Gaussian</source>
      <translation>Least Squares, eine Gaußglocke</translation>
    </message>
    <message>
      <source>Least value</source>
      <translation>Kleinster Wert</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>Vollbild verlassen</translation>
    </message>
    <message>
      <source>Leave full screen (F)</source>
      <translation>Vollbild verlassen (F)</translation>
    </message>
    <message>
      <source>Leaves points: more where it stays longer, and with a pen where it presses harder</source>
      <translation>Hinterlässt Punkte: mehr, wo er länger bleibt, und mit einem Stift, wo er fester drückt</translation>
    </message>
    <message>
      <source>Left bump</source>
      <translation>Linker Hügel</translation>
    </message>
    <message>
      <source>Left end</source>
      <translation>Linkes Ende</translation>
    </message>
    <message>
      <source>Left exponent</source>
      <translation>Linker Exponent</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <source>Lessons of your own are found in {folder}.</source>
      <translation>Eigene Lektionen werden in {folder} gefunden.</translation>
    </message>
    <message>
      <source>Let G answer</source>
      <translation>G antworten lassen</translation>
    </message>
    <message>
      <source>Let G follow</source>
      <translation>G folgen lassen</translation>
    </message>
    <message>
      <source>Let it train for a moment, or pause it, and export again.</source>
      <translation>Lassen Sie ihn einen Moment trainieren, oder halten Sie ihn an, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <source>Let them play</source>
      <translation>Lassen wir sie spielen</translation>
    </message>
    <message>
      <source>Let them vote by raised hands before you go on. Most say that the points will spread over the ring, as the data do.</source>
      <translation>Lassen Sie per Handzeichen abstimmen, bevor Sie weitergehen. Die meisten sagen, die Punkte verteilen sich über den Ring, wie die Daten.</translation>
    </message>
    <message>
      <source>Letters as outlines: no font is needed</source>
      <translation>Buchstaben als Umrisse: keine Schrift nötig</translation>
    </message>
    <message>
      <source>Libraries and licences</source>
      <translation>Bibliotheken und Lizenzen</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Library of runs</source>
      <translation>Bibliothek der Läufe</translation>
    </message>
    <message>
      <source>Licence texts</source>
      <translation>Lizenztexte</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Helles Farbschema</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>Lines of equal value</source>
      <translation>Linien gleichen Werts</translation>
    </message>
    <message>
      <source>Lines through the finished part of the map.</source>
      <translation>Linien durch den fertigen Teil der Karte.</translation>
    </message>
    <message>
      <source>Lipschitz constant × W₁ ≥ −L_D</source>
      <translation>Lipschitz-Konstante × W₁ ≥ −L_D</translation>
    </message>
    <message>
      <source>List of keys</source>
      <translation>Liste der Tasten</translation>
    </message>
    <message>
      <source>List of keys (?)</source>
      <translation>Liste der Tasten (?)</translation>
    </message>
    <message>
      <source>Load data</source>
      <translation>Daten laden</translation>
    </message>
    <message>
      <source>Load data …</source>
      <translation>Daten laden …</translation>
    </message>
    <message>
      <source>Load data: {file}</source>
      <translation>Daten laden: {file}</translation>
    </message>
    <message>
      <source>Load, paste or draw others, or type a formula</source>
      <translation>Andere laden, einfügen oder zeichnen, oder eine Formel eingeben</translation>
    </message>
    <message>
      <source>Log: {place}</source>
      <translation>Protokoll: {place}</translation>
    </message>
    <message>
      <source>Logarithmic</source>
      <translation>Logarithmisch</translation>
    </message>
    <message>
      <source>Look back first: a branch begins at an earlier moment</source>
      <translation>Erst zurückblicken: Ein Zweig beginnt an einem früheren Moment</translation>
    </message>
    <message>
      <source>Look for runs again</source>
      <translation>Noch einmal nach Läufen sehen</translation>
    </message>
    <message>
      <source>Looking at this machine …</source>
      <translation>Dieser Rechner wird untersucht …</translation>
    </message>
    <message>
      <source>Looking back</source>
      <translation>Rückblick</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss of D</source>
      <translation>Verlust von D</translation>
    </message>
    <message>
      <source>Loss of D, mean of the last 100</source>
      <translation>Verlust von D, Mittel der letzten 100</translation>
    </message>
    <message>
      <source>Loss of G</source>
      <translation>Verlust von G</translation>
    </message>
    <message>
      <source>Loss of G, mean of the last 100</source>
      <translation>Verlust von G, Mittel der letzten 100</translation>
    </message>
    <message>
      <source>Losses</source>
      <translation>Verluste</translation>
    </message>
    <message>
      <source>Losses in 1-D</source>
      <translation>Verluste in 1-D</translation>
    </message>
    <message>
      <source>Losses on the ring</source>
      <translation>Verluste auf dem Ring</translation>
    </message>
    <message>
      <source>Losses, D's means and gradients of every iteration, and the readings of the metrics where they were taken.</source>
      <translation>Verluste, Mittelwerte von D und Gradienten jeder Iteration, und die Messungen der Maße, wo sie genommen wurden.</translation>
    </message>
    <message>
      <source>Low end</source>
      <translation>Unteres Ende</translation>
    </message>
    <message>
      <source>Lower a learning rate, then reset.</source>
      <translation>Eine Lernrate senken, dann Neustart.</translation>
    </message>
    <message>
      <source>Lower {player}'s learning rate, then reset.</source>
      <translation>Die Lernrate von {player} senken, dann Neustart.</translation>
    </message>
    <message>
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <source>MAD-GAN, Ghosh, multi-agent, mixture</source>
      <translation>MAD-GAN, Ghosh, mehrere Agenten, Mischung</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <source>MMD²</source>
      <translation>MMD²</translation>
    </message>
    <message>
      <source>MMD²(P_data, P_G), without unit: how far apart the distributions' mean features are in the space of a Gaussian
kernel.

It is estimated without bias, so two real samples read 0 on average and half the time less. The band is what they
read; b is the kernel's bandwidth.</source>
      <translation>MMD²(P_data, P_G), ohne Einheit: wie weit die mittleren Merkmale der Verteilungen im Raum eines Gaußkerns
auseinanderliegen.

Erwartungstreu geschätzt, zwei echte Stichproben geben also im Mittel 0 und die Hälfte der Zeit weniger. Das Band ist, was
sie geben; b ist die Bandbreite des Kerns.</translation>
    </message>
    <message>
      <source>MP4 film</source>
      <translation>MP4-Film</translation>
    </message>
    <message>
      <source>Made {file}</source>
      <translation>{file} angelegt</translation>
    </message>
    <message>
      <source>Make room there, or let yourself write there: then it remembers again.</source>
      <translation>Schaffen Sie dort Platz oder Schreibrechte: Dann merkt es sich wieder etwas.</translation>
    </message>
    <message>
      <source>Make room, or choose another folder in the file manager.</source>
      <translation>Schaffen Sie Platz, oder wählen Sie im Dateimanager einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Make room, or save it elsewhere with File → Save run.</source>
      <translation>Schaffen Sie Platz, oder speichern Sie ihn woanders mit Datei → Lauf speichern.</translation>
    </message>
    <message>
      <source>Map with the laboratory’s settings</source>
      <translation>Karte mit den Einstellungen des Labors</translation>
    </message>
    <message>
      <source>Mark on the stage, or lay the highlighter down (Ctrl+I)</source>
      <translation>Auf der Bühne markieren oder den Marker weglegen (Ctrl+I)</translation>
    </message>
    <message>
      <source>Mark on the stage; Ctrl+I lays the highlighter down, Backspace wipes</source>
      <translation>Auf der Bühne markieren; Ctrl+I legt den Textmarker weg, Backspace wischt</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Max. likelihood</source>
      <translation>Max. Likelihood</translation>
    </message>
    <message>
      <source>Maximum mean discrepancy, squared</source>
      <translation>Maximum Mean Discrepancy, quadriert</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>Mean and width</source>
      <translation>Mittelwert und Breite</translation>
    </message>
    <message>
      <source>Mean of the logarithm</source>
      <translation>Mittelwert des Logarithmus</translation>
    </message>
    <message>
      <source>Mean of x</source>
      <translation>Mittelwert von x</translation>
    </message>
    <message>
      <source>Mean of y</source>
      <translation>Mittelwert von y</translation>
    </message>
    <message>
      <source>Mean x</source>
      <translation>Mittelwert x</translation>
    </message>
    <message>
      <source>Mean y</source>
      <translation>Mittelwert y</translation>
    </message>
    <message>
      <source>Mean μ and standard deviation σ of P_G, in the data's units.

Dotted are those of P_data. The bands are what real samples of the same size have, each in its line's colour. What a
distribution with heavy tails does not have is not drawn.</source>
      <translation>Mittelwert μ und Standardabweichung σ von P_G, in den Einheiten der Daten.

Gepunktet sind die von P_data. Die Bänder sind, was echte Stichproben gleicher Größe haben, jedes in der Farbe seiner Linie.
Was eine Verteilung mit schweren Rändern nicht hat, wird nicht gezeichnet.</translation>
    </message>
    <message>
      <source>Mean μ and width σ of P_G, and where G can only be one Gaussian the likeliest one, dashed.</source>
      <translation>Mittelwert μ und Breite σ von P_G, und wo G nur eine Gaußglocke sein kann, die wahrscheinlichste, gestrichelt.</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>Mittelwerte</translation>
    </message>
    <message>
      <source>Means 10, 20, 60, 80, 110 with widths 3, 3, 2, 2, 1, as MAD-GAN was tried on.</source>
      <translation>Mittelwerte 10, 20, 60, 80, 110 mit Breiten 3, 3, 2, 2, 1, an denen MAD-GAN erprobt wurde.</translation>
    </message>
    <message>
      <source>Means x</source>
      <translation>Mittelwerte x</translation>
    </message>
    <message>
      <source>Means y</source>
      <translation>Mittelwerte y</translation>
    </message>
    <message>
      <source>Measured points</source>
      <translation>Messpunkte</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>Members in another order</source>
      <translation>Mitglieder in anderer Reihenfolge</translation>
    </message>
    <message>
      <source>Memory for them, at most</source>
      <translation>Speicher dafür, höchstens</translation>
    </message>
    <message>
      <source>Mescheder 2018, the Dirac-GAN. The eigenvalues are ±i at the equilibrium; a step at once makes |λ| = √(1 + η²h²) &gt; 1.</source>
      <translation>Mescheder 2018, das Dirac-GAN. Die Eigenwerte am Gleichgewicht sind ±i; ein Schritt zugleich macht |λ| = √(1 + η²h²) &gt; 1.</translation>
    </message>
    <message>
      <source>Mescheder 2018. The field behind the points gets broad and soft: compare it with the patches of the collapse.</source>
      <translation>Mescheder 2018. Das Feld hinter den Punkten wird breit und weich: Vergleichen Sie es mit den Flecken beim Kollaps.</translation>
    </message>
    <message>
      <source>Mescheder, Geiger, Nowozin, Dirac, convergence</source>
      <translation>Mescheder, Geiger, Nowozin, Dirac, Konvergenz</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Maß</translation>
    </message>
    <message>
      <source>Metz 2017. Each iteration costs several times as much: say so when it takes longer.</source>
      <translation>Metz 2017. Jede Iteration kostet ein Mehrfaches: Sagen Sie es, wenn es länger dauert.</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meines</translation>
    </message>
    <message>
      <source>Minibatch deviation</source>
      <translation>Minibatch-Abweichung</translation>
    </message>
    <message>
      <source>Minimax and non-saturating: the same D, but one keeps its gradient, and rests in another place.</source>
      <translation>Minimax und nicht sättigend: dasselbe D, aber einer behält seinen Gradienten, und ruht an einem anderen Ort.</translation>
    </message>
    <message>
      <source>Minimax came to rest at N(1.3, 1.75²) on these data. Pearson's is …</source>
      <translation>Minimax kam auf diesen Daten bei N(1.3, 1.75²) zur Ruhe. Die von Pearson ist …</translation>
    </message>
    <message>
      <source>Minimax on the ring</source>
      <translation>Minimax auf dem Ring</translation>
    </message>
    <message>
      <source>Minimax, one Gaussian</source>
      <translation>Minimax, eine Gaußglocke</translation>
    </message>
    <message>
      <source>Minimax: what theory asks for</source>
      <translation>Minimax: was die Theorie verlangt</translation>
    </message>
    <message>
      <source>Missed a mode</source>
      <translation>Verfehlte eine Mode</translation>
    </message>
    <message>
      <source>Missing data costs most under Pearson's χ²: P_G stretches to the left.</source>
      <translation>Daten auszulassen kostet unter Pearson-χ² am meisten: P_G streckt sich nach links.</translation>
    </message>
    <message>
      <source>Mode collapse</source>
      <translation>Modenkollaps</translation>
    </message>
    <message>
      <source>Mode collapse on 8 Gaussians</source>
      <translation>Modenkollaps auf 8 Gaußglocken</translation>
    </message>
    <message>
      <source>Mode collapse: G puts all points on the mode that D believes in, D turns, and G hops over, every {n:.0f} steps.</source>
      <translation>Modenkollaps: G setzt alle Punkte auf den Modus, an den D glaubt, D dreht sich, und G springt hinüber, alle {n:.0f} Schritte.</translation>
    </message>
    <message>
      <source>Mode dropped</source>
      <translation>Mode verloren</translation>
    </message>
    <message>
      <source>Mode regained</source>
      <translation>Mode wiedergewonnen</translation>
    </message>
    <message>
      <source>Mode scoreboard</source>
      <translation>Tafel der Moden</translation>
    </message>
    <message>
      <source>Mode width</source>
      <translation>Breite der Moden</translation>
    </message>
    <message>
      <source>Mode {mode} was dropped after iteration {iteration:,}: {left} of {modes} are left.</source>
      <translation>Modus {mode} ging nach Iteration {iteration:,} verloren: {left} von {modes} sind übrig.</translation>
    </message>
    <message>
      <source>Mode {mode} was dropped.</source>
      <translation>Modus {mode} ging verloren.</translation>
    </message>
    <message>
      <source>Mode {mode} was regained after {iterations:,} iterations: {held} of {modes} are held.</source>
      <translation>Modus {mode} wurde nach {iterations:,} Iterationen wiedergefunden: {held} von {modes} sind gehalten.</translation>
    </message>
    <message>
      <source>Mode {mode} was regained.</source>
      <translation>Modus {mode} wurde wiedergefunden.</translation>
    </message>
    <message>
      <source>Model Q</source>
      <translation>Modell Q</translation>
    </message>
    <message>
      <source>Modes</source>
      <translation>Moden</translation>
    </message>
    <message>
      <source>Modes found</source>
      <translation>Gefundene Moden</translation>
    </message>
    <message>
      <source>Modes held</source>
      <translation>Moden</translation>
    </message>
    <message>
      <source>Modes missing</source>
      <translation>Moden fehlen</translation>
    </message>
    <message>
      <source>Modes over time</source>
      <translation>Moden im Verlauf</translation>
    </message>
    <message>
      <source>Modes per side</source>
      <translation>Moden je Seite</translation>
    </message>
    <message>
      <source>Moments</source>
      <translation>Momente</translation>
    </message>
    <message>
      <source>Moments in time</source>
      <translation>Momente im Verlauf</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>Momentum</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More critic steps would help.</source>
      <translation>Mehr Schritte des Kritikers würden helfen.</translation>
    </message>
    <message>
      <source>More steps of D would help.</source>
      <translation>Mehr Schritte von D würden helfen.</translation>
    </message>
    <message>
      <source>Most act at the next iteration, and Ctrl+Z takes them back. You cannot break anything.</source>
      <translation>Die meisten wirken ab der nächsten Iteration, und Ctrl+Z nimmt sie zurück. Sie können nichts kaputt machen.</translation>
    </message>
    <message>
      <source>Most weights sit at the two ends ±c: the critic uses what it may to the full and is left with simple functions (Gulrajani 2017, figure 1).</source>
      <translation>Die meisten Gewichte sitzen an den beiden Enden ±c: Der Kritiker nutzt voll aus, was er darf, und ihm bleiben einfache Funktionen (Gulrajani 2017, Abbildung 1).</translation>
    </message>
    <message>
      <source>Move by itself, or stop</source>
      <translation>Von selbst bewegen, oder anhalten</translation>
    </message>
    <message>
      <source>Move to trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <source>Move what is zoomed; on the timeline, look back</source>
      <translation>Gezoomtes verschieben; auf der Zeitleiste zurückblicken</translation>
    </message>
    <message>
      <source>Moved so far</source>
      <translation>Bisher bewegt</translation>
    </message>
    <message>
      <source>Moves on every web page, in every mail and every slide, in 63 colours; larger than a film.</source>
      <translation>Bewegt sich auf jeder Webseite, in jeder Mail und jeder Folie, in 63 Farben; größer als ein Film.</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>N(4, 1.25) by SGD</source>
      <translation>N(4, 1.25) mit SGD</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Nearest by</source>
      <translation>Am nächsten nach</translation>
    </message>
    <message>
      <source>Negative momentum</source>
      <translation>Negatives Momentum</translation>
    </message>
    <message>
      <source>Nelder-Mead</source>
      <translation>Nelder-Mead</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Netze</translation>
    </message>
    <message>
      <source>Networks train on the CPU, in the window's own process; how the window looks is neither read nor kept.</source>
      <translation>Die Netze trainieren auf der CPU, im Prozess des Fensters selbst; wie das Fenster aussieht, wird weder gelesen noch gemerkt.</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation>Neuer Seed</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>Next step of the lesson</source>
      <translation>Nächster Schritt der Lektion</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>No cell</source>
      <translation>Keine Zelle</translation>
    </message>
    <message>
      <source>No loop: play all of the run</source>
      <translation>Keine Schleife: den ganzen Lauf abspielen</translation>
    </message>
    <message>
      <source>No noise</source>
      <translation>Kein Rauschen</translation>
    </message>
    <message>
      <source>No plot is chosen that has something to show for these data.</source>
      <translation>Kein gewähltes Diagramm hat für diese Daten etwas zu zeigen.</translation>
    </message>
    <message>
      <source>No prediction</source>
      <translation>Keine Vorhersage</translation>
    </message>
    <message>
      <source>No preset has these words.</source>
      <translation>Keine Vorlage enthält diese Wörter.</translation>
    </message>
    <message>
      <source>No run has these words.</source>
      <translation>Kein Lauf enthält diese Wörter.</translation>
    </message>
    <message>
      <source>No run is chosen</source>
      <translation>Kein Lauf ist gewählt</translation>
    </message>
    <message>
      <source>No runs yet</source>
      <translation>Noch keine Läufe</translation>
    </message>
    <message>
      <source>No runs yet: File → Save run in the laboratory puts one here.</source>
      <translation>Noch keine Läufe: Datei → Lauf speichern im Labor legt einen hierher.</translation>
    </message>
    <message>
      <source>No second run is compared with this one.</source>
      <translation>Mit diesem Lauf wird kein zweiter verglichen.</translation>
    </message>
    <message>
      <source>No training process begins (exit code {code}); `ganviz --safe-mode` does without one.</source>
      <translation>Kein Trainingsprozess beginnt (Exit-Code {code}); `ganviz --safe-mode` kommt ohne aus.</translation>
    </message>
    <message>
      <source>No, the gradient is gone for good</source>
      <translation>Nein, der Gradient ist endgültig weg</translation>
    </message>
    <message>
      <source>No, the order decides</source>
      <translation>Nein, die Reihenfolge entscheidet</translation>
    </message>
    <message>
      <source>No: a better critic is a better slope</source>
      <translation>Nein: Ein besserer Kritiker ist eine bessere Steigung</translation>
    </message>
    <message>
      <source>No: few modes are found</source>
      <translation>Nein: Wenige Moden werden gefunden</translation>
    </message>
    <message>
      <source>No: narrower, and nearer to one bump</source>
      <translation>Nein: schmaler, und näher an einem Hügel</translation>
    </message>
    <message>
      <source>No: wider, over both bumps</source>
      <translation>Nein: breiter, über beiden Hügeln</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>Noise and horizon</source>
      <translation>Rauschen und Dauer</translation>
    </message>
    <message>
      <source>Noise as the cure</source>
      <translation>Rauschen als Abhilfe</translation>
    </message>
    <message>
      <source>Noise decay</source>
      <translation>Abklingen des Rauschens</translation>
    </message>
    <message>
      <source>Noise gone too early</source>
      <translation>Rauschen zu früh weg</translation>
    </message>
    <message>
      <source>Noise horizon</source>
      <translation>Horizont des Rauschens</translation>
    </message>
    <message>
      <source>Noise on the inputs</source>
      <translation>Eingangsrauschen</translation>
    </message>
    <message>
      <source>Noise that decays</source>
      <translation>Rauschen, das abklingt</translation>
    </message>
    <message>
      <source>Noise that fades lets G find every mode, then sharpen.</source>
      <translation>Abklingendes Rauschen lässt G jeden Modus finden, dann schärfer werden.</translation>
    </message>
    <message>
      <source>Noise that fades lets G find the rolled-up line, then sharpen.</source>
      <translation>Abklingendes Rauschen lässt G die aufgerollte Linie finden, dann schärfer werden.</translation>
    </message>
    <message>
      <source>Noise that fades lets P_G split in two and cover both bumps.</source>
      <translation>Abklingendes Rauschen lässt P_G sich teilen und beide Hügel abdecken.</translation>
    </message>
    <message>
      <source>Noise width</source>
      <translation>Breite des Rauschens</translation>
    </message>
    <message>
      <source>Noise σ</source>
      <translation>Rauschen σ</translation>
    </message>
    <message>
      <source>Noised</source>
      <translation>Verrauscht</translation>
    </message>
    <message>
      <source>Non-saturating, one Gaussian</source>
      <translation>Nicht sättigend, eine Gaußglocke</translation>
    </message>
    <message>
      <source>Non-saturating: what is used</source>
      <translation>Nicht sättigend: was man benutzt</translation>
    </message>
    <message>
      <source>Norm of G’s gradient</source>
      <translation>Norm des Gradienten von G</translation>
    </message>
    <message>
      <source>Normal text</source>
      <translation>Normale Schrift</translation>
    </message>
    <message>
      <source>Normalisation</source>
      <translation>Normalisierung</translation>
    </message>
    <message>
      <source>Not measured: D’s loss is no number.</source>
      <translation>Nicht gemessen: Der Verlust von D ist keine Zahl.</translation>
    </message>
    <message>
      <source>Not measured: this data has no density.</source>
      <translation>Nicht gemessen: Diese Daten haben keine Dichte.</translation>
    </message>
    <message>
      <source>Not seen yet, and it mostly comes within {within:,} iterations: N tries another seed.</source>
      <translation>Noch nicht gesehen, und meist kommt es innerhalb von {within:,} Iterationen: N versucht einen anderen Seed.</translation>
    </message>
    <message>
      <source>Not trained yet.</source>
      <translation>Noch nicht trainiert.</translation>
    </message>
    <message>
      <source>Not within chance</source>
      <translation>Nicht im Zufallsrahmen</translation>
    </message>
    <message>
      <source>Note: {doubt}.</source>
      <translation>Hinweis: {doubt}.</translation>
    </message>
    <message>
      <source>Notebook …</source>
      <translation>Notebook …</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Nothing has been measured yet.</source>
      <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
      <source>Nothing has been trained yet.</source>
      <translation>Es wurde noch nichts trainiert.</translation>
    </message>
    <message>
      <source>Nothing has been trained yet: Start trains all of them</source>
      <translation>Noch ist nichts trainiert: Start trainiert alle</translation>
    </message>
    <message>
      <source>Nothing has been trained yet: run it first, then ask whether that was luck</source>
      <translation>Noch ist nichts trainiert: erst laufen lassen, dann fragen, ob das Glück war</translation>
    </message>
    <message>
      <source>Nothing was changed while the run went on.</source>
      <translation>Während des Laufs wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <source>Nothing: D is blind</source>
      <translation>Nichts: D ist blind</translation>
    </message>
    <message>
      <source>Nothing: G can tear the cloud</source>
      <translation>Nichts: G kann die Wolke zerreißen</translation>
    </message>
    <message>
      <source>Nothing: these are the settings of “{preset}”.</source>
      <translation>Nichts: dies sind die Einstellungen von „{preset}“.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Now $P_G$ is close to $P_{data}$. D is still being trained, three steps for each one of G. It would tell the two apart if it
could.</source>
      <translation>Jetzt ist $P_G$ nah bei $P_{data}$. D wird weiter trainiert, drei Schritte für jeden von G. Es würde beide unterscheiden, wenn es könnte.</translation>
    </message>
    <message>
      <source>Now G's own mass where there are no data costs without end, and the gap is such a place. What is left out costs nothing at all.</source>
      <translation>Jetzt kostet eigene Masse von G, wo keine Daten sind, endlos, und die Lücke ist so ein Ort. Was ausgelassen wird, kostet gar nichts.</translation>
    </message>
    <message>
      <source>Now data of two bumps, and a G that can only be one Gaussian, so that it has to choose. D is kept from being perfect by noise
at first, and minimax works.</source>
      <translation>Jetzt Daten aus zwei Hügeln, und ein G, das nur eine Gaußglocke sein kann, sodass es wählen muss. Anfangs hält Rauschen D davon ab, perfekt zu sein, und Minimax funktioniert.</translation>
    </message>
    <message>
      <source>Now the other way round: D stands still as it is, a step between the two, and G learns.</source>
      <translation>Jetzt andersherum: D bleibt, wie es ist, eine Stufe zwischen beiden, und G lernt.</translation>
    </message>
    <message>
      <source>Nowhere: without D's steps nothing moves</source>
      <translation>Nirgendwohin: Ohne Schritte von D bewegt sich nichts</translation>
    </message>
    <message>
      <source>NumPy (*.npy);;CSV (*.csv)</source>
      <translation>NumPy (*.npy);;CSV (*.csv)</translation>
    </message>
    <message>
      <source>NumPy arrays</source>
      <translation>NumPy-Arrays</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>O</source>
      <translation>O</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Zielfunktion</translation>
    </message>
    <message>
      <source>Of the cure: clip value c, WGAN-GP’s λ, the noise’s σ, R1’s or the consensus’ γ.</source>
      <translation>Der Abhilfe: Grenzwert c, λ von WGAN-GP, σ des Rauschens, γ von R1 oder vom Konsens.</translation>
    </message>
    <message>
      <source>Of the generated point; D = 1/(1 + e⁻ˢ).</source>
      <translation>Des erzeugten Punktes; D = 1/(1 + e⁻ˢ).</translation>
    </message>
    <message>
      <source>Of the networks and of all chance.</source>
      <translation>Der Netze und allen Zufalls.</translation>
    </message>
    <message>
      <source>Of the outer circle.</source>
      <translation>Des äußeren Kreises.</translation>
    </message>
    <message>
      <source>Of the points to which D gives some probability of being real, the share that is: equal for the optimal D.

That is the dashed line. Below it D believes too much, above it too little. A dot's area is the share of points to
which D says about this. Half of all points are real, half generated.</source>
      <translation>Von den Punkten, denen D eine Wahrscheinlichkeit gibt, echt zu sein, der Anteil der echten: gleich für das optimale D.

Das ist die gestrichelte Linie. Darunter glaubt D zu viel, darüber zu wenig. Die Fläche eines Punktes ist der Anteil der
Punkte, von denen D etwa das sagt. Die Hälfte aller Punkte ist echt, die Hälfte erzeugt.</translation>
    </message>
    <message>
      <source>Offset of Q</source>
      <translation>Versatz von Q</translation>
    </message>
    <message>
      <source>On all eight modes</source>
      <translation>Auf allen acht Moden</translation>
    </message>
    <message>
      <source>On one or two modes, and ever other ones</source>
      <translation>Auf einem oder zwei Moden, und immer anderen</translation>
    </message>
    <message>
      <source>On one or two modes, for good</source>
      <translation>Auf einem oder zwei Moden, endgültig</translation>
    </message>
    <message>
      <source>On the ring: found, but soft</source>
      <translation>Auf dem Ring: gefunden, aber weich</translation>
    </message>
    <message>
      <source>On the timeline: play that range in a loop</source>
      <translation>Auf der Zeitleiste: diesen Bereich in Schleife abspielen</translation>
    </message>
    <message>
      <source>On which bump it ends the seed decides, mostly on the larger one: N gives another seed.</source>
      <translation>Auf welchem Hügel sie endet, entscheidet der Seed, meist auf dem größeren: N gibt einen anderen Seed.</translation>
    </message>
    <message>
      <source>On with the lesson (Page Down)</source>
      <translation>Weiter in der Lektion (Page Down)</translation>
    </message>
    <message>
      <source>On {n:,} points the likeliest model has a mean −log q of {likely:.3f}, that by {name} {other:.3f}; with more points maximum likelihood becomes KL.</source>
      <translation>Auf {n:,} Punkten hat das wahrscheinlichste Modell ein mittleres −log q von {likely:.3f}, das nach {name} {other:.3f}; mit mehr Punkten wird Maximum Likelihood zur KL.</translation>
    </message>
    <message>
      <source>One Gaussian in 1-D</source>
      <translation>Eine Gaußglocke in 1-D</translation>
    </message>
    <message>
      <source>One Gaussian, unsteady</source>
      <translation>Eine Gaußglocke, unruhig</translation>
    </message>
    <message>
      <source>One Gaussian: divergence over its μ and σ</source>
      <translation>Eine Gaußglocke: Divergenz über ihrem μ und σ</translation>
    </message>
    <message>
      <source>One bar for each mode: the share of points that are nearest to it, beside the share that would be fair.

The full colour is what lies within 3σ of the mode, of high quality; the pale part on top lies farther out. A mode
is found by the strict count where it has a tenth of its fair share in points of high quality; the others are empty
places, outlined in red. The looser count, of modes with a single such point, stands beside it where it differs. KL
is that of the modes' shares to the fair ones: 0 where these are fair, log 8 for one mode of eight alone.</source>
      <translation>Ein Balken je Modus: der Anteil der Punkte, die ihm am nächsten sind, neben dem Anteil, der fair wäre.

Die volle Farbe ist, was innerhalb 3σ des Modus liegt, von hoher Güte; der blasse Teil obenauf liegt weiter draußen. Ein
Modus ist nach der strengen Zählung gefunden, wo er ein Zehntel seines fairen Anteils an Punkten hoher Güte hat; die anderen
sind leere Plätze, rot umrandet. Die lockere Zählung, der Moden mit einem einzigen solchen Punkt, steht daneben, wo sie
abweicht. KL ist die der Anteile der Moden zu den fairen: 0, wo diese fair sind, log 8 für einen Modus von acht allein.</translation>
    </message>
    <message>
      <source>One change:
$$L_G = - \mathbb{E}_z \log D(G(z))$$
It wants the same, that D says “real”, but it is steep where D says 0, and flat where D is fooled already. All else is as
before, the 20 steps of D too.</source>
      <translation>Eine Änderung:
$$L_G = - \mathbb{E}_z \log D(G(z))$$
Er will dasselbe, dass D „echt“ sagt, aber er ist steil, wo D 0 sagt, und flach, wo D schon getäuscht ist. Alles andere ist wie zuvor, auch die 20 Schritte von D.</translation>
    </message>
    <message>
      <source>One change: D steps first, and G answers to the D that is there **now**. That is how all other lessons train.</source>
      <translation>Eine Änderung: D geht zuerst, und G antwortet auf das D, das **jetzt** da ist. So trainieren alle anderen Lektionen.</translation>
    </message>
    <message>
      <source>One click and it trains. Each says what to watch for, below the stage.</source>
      <translation>Ein Klick, und sie trainiert. Jede sagt unter der Bühne, worauf zu achten ist.</translation>
    </message>
    <message>
      <source>One cluster hops from mode to mode, for ever.</source>
      <translation>Ein Haufen springt von Modus zu Modus, für immer.</translation>
    </message>
    <message>
      <source>One cluster that hops from mode to mode, and three ways to cure it.</source>
      <translation>Ein Haufen, der von Modus zu Modus springt, und drei Abhilfen.</translation>
    </message>
    <message>
      <source>One column of a paper</source>
      <translation>Eine Spalte eines Papers</translation>
    </message>
    <message>
      <source>One column; decimals with {decimals}.</source>
      <translation>Eine Spalte; Dezimalstellen mit {decimals}.</translation>
    </message>
    <message>
      <source>One for each Gaussian.</source>
      <translation>Einer für jede Gaußglocke.</translation>
    </message>
    <message>
      <source>One iteration</source>
      <translation>Eine Iteration</translation>
    </message>
    <message>
      <source>One iteration in its parts, with the tensors that really flow.

Noise goes through G, data join, D scores both, the loss follows, its gradients go back, and the player steps. A
line is a weight: thick where it is large, dashed and red where it is negative. A unit is as full as it is active
for the chosen point, or, on the way back, as large as its gradient. Below stand that point's numbers.</source>
      <translation>Eine Iteration in ihren Teilen, mit den Tensoren, die wirklich fließen.

Rauschen geht durch G, Daten kommen dazu, D bewertet beide, der Verlust folgt, seine Gradienten gehen zurück, und der Spieler
macht seinen Schritt. Eine Linie ist ein Gewicht: dick, wo es groß ist, gestrichelt und rot, wo es negativ ist. Eine Einheit
ist so voll, wie sie für den gewählten Punkt aktiv ist, oder, auf dem Rückweg, so groß wie ihr Gradient. Darunter stehen die
Zahlen dieses Punktes.</translation>
    </message>
    <message>
      <source>One iteration is Goodfellow's Algorithm 1:

1. $k$ times: draw data $x$ and noise $z$, and move D **up** its objective,
$$\mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$
2. once: draw noise $z$, and move G so that D says more often that its points are real.

Here $k = 3$. The arrows under the points show where G's loss pushes them.</source>
      <translation>Eine Iteration ist Algorithmus 1 von Goodfellow:

1. $k$-mal: Daten $x$ und Rauschen $z$ ziehen, und D auf seiner Zielfunktion **hinauf** bewegen,
$$\mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$
2. einmal: Rauschen $z$ ziehen, und G so bewegen, dass D öfter sagt, seine Punkte seien echt.

Hier ist $k = 3$. Die Pfeile unter den Punkten zeigen, wohin der Verlust von G sie schiebt.</translation>
    </message>
    <message>
      <source>One iteration: k steps of D, one of G (→)</source>
      <translation>Eine Iteration: k Schritte von D, einer von G (→)</translation>
    </message>
    <message>
      <source>One mode after the other</source>
      <translation>Einen Modus nach dem anderen</translation>
    </message>
    <message>
      <source>One page that says it all: the stage at several moments, the curves, what is not as usual, and what came of it.

Beside each final number stands what chance alone gives.</source>
      <translation>Eine Seite, die alles sagt: die Bühne in mehreren Momenten, die Kurven, was vom Üblichen abweicht, und was daraus wurde.

Neben jeder Zahl am Ende steht, was der Zufall allein gibt.</translation>
    </message>
    <message>
      <source>One plot</source>
      <translation>Ein Diagramm</translation>
    </message>
    <message>
      <source>One plot, as large as the picture.</source>
      <translation>Ein Diagramm, so groß wie das Bild.</translation>
    </message>
    <message>
      <source>One run</source>
      <translation>Ein Lauf</translation>
    </message>
    <message>
      <source>One run, live: presets and settings at the left, the stage in the middle, numbers at the right.

Puts the parts together and carries signals between them; it computes nothing.</source>
      <translation>Ein Lauf, live: links Vorlagen und Einstellungen, in der Mitte die Bühne, rechts Zahlen.

Fügt die Teile zusammen und trägt Signale zwischen ihnen; rechnet selbst nichts.</translation>
    </message>
    <message>
      <source>One start with many seeds at once: every member live, how a metric is spread over them, and over time.

A click opens a member in the laboratory, with its own numbers, at the iteration at which it stands.</source>
      <translation>Ein Start mit vielen Seeds zugleich: jedes Mitglied live, wie sich ein Maß über sie verteilt und über die Zeit.

Ein Klick öffnet ein Mitglied im Labor, mit seinen eigenen Zahlen, bei der Iteration, bei der es steht.</translation>
    </message>
    <message>
      <source>One step of D</source>
      <translation>Ein Schritt von D</translation>
    </message>
    <message>
      <source>One step of G</source>
      <translation>Ein Schritt von G</translation>
    </message>
    <message>
      <source>One step of the discriminator (D)</source>
      <translation>Ein Schritt des Diskriminators (D)</translation>
    </message>
    <message>
      <source>One step of the generator (G)</source>
      <translation>Ein Schritt des Generators (G)</translation>
    </message>
    <message>
      <source>Only slopes above 1 cost anything: the critic can turn, and P_G stops.</source>
      <translation>Nur Steigungen über 1 kosten etwas: Der Kritiker kann umkehren, und P_G hält an.</translation>
    </message>
    <message>
      <source>Onto the clipboard, as picture and as vectors</source>
      <translation>In die Zwischenablage, als Bild und als Vektoren</translation>
    </message>
    <message>
      <source>Onto the data, and stops there</source>
      <translation>Auf die Daten, und bleibt dort stehen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open results of a sweep</source>
      <translation>Ergebnisse eines Sweeps öffnen</translation>
    </message>
    <message>
      <source>Open results of a sweep …</source>
      <translation>Ergebnisse eines Sweeps öffnen …</translation>
    </message>
    <message>
      <source>Open the chosen run</source>
      <translation>Den gewählten Lauf öffnen</translation>
    </message>
    <message>
      <source>Open the member that has the focus</source>
      <translation>Das Mitglied mit dem Fokus öffnen</translation>
    </message>
    <message>
      <source>Open the middle seed</source>
      <translation>Mittleren Seed öffnen</translation>
    </message>
    <message>
      <source>Open the middle seed of the cell that is kept</source>
      <translation>Den mittleren Seed der festgehaltenen Zelle öffnen</translation>
    </message>
    <message>
      <source>Open …</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <source>Opened {file} as it stood; Reset begins it anew</source>
      <translation>{file} geöffnet, wie es stand; Neustart beginnt neu</translation>
    </message>
    <message>
      <source>Opened {file} as it stood; Run goes on, Reset begins it anew</source>
      <translation>{file} geöffnet, wie es stand; Start setzt fort, Neustart beginnt neu</translation>
    </message>
    <message>
      <source>Optimal D</source>
      <translation>Optimales D</translation>
    </message>
    <message>
      <source>Optimal discriminator</source>
      <translation>Optimaler Diskriminator</translation>
    </message>
    <message>
      <source>Optimal line</source>
      <translation>Optimale Grenze</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Optimism</source>
      <translation>Optimismus</translation>
    </message>
    <message>
      <source>Orange where D says fake, blue where it says real.</source>
      <translation>Orange, wo D unecht sagt, blau, wo es echt sagt.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Oscillating</source>
      <translation>Schwingt</translation>
    </message>
    <message>
      <source>Oscillating: period about {iterations} iterations; D(fake) swings by {swing}.</source>
      <translation>Schwingt: Periode etwa {iterations} Iterationen; D(unecht) schwankt um {swing}.</translation>
    </message>
    <message>
      <source>Oscillating: period about {iterations} iterations; the difference of the critic's means swings by {swing}.</source>
      <translation>Schwingt: Periode etwa {iterations} Iterationen; die Differenz der Mittelwerte des Kritikers schwankt um {swing}.</translation>
    </message>
    <message>
      <source>Oscillating: period about {iterations} iterations; the mean score of generated points swings by {swing}.</source>
      <translation>Schwingt: Periode etwa {iterations} Iterationen; die mittlere Bewertung erzeugter Punkte schwankt um {swing}.</translation>
    </message>
    <message>
      <source>Other data, a narrow bump at −1 and a wide one at 2. Squared ratios weigh left out data even more than KL does:
$$\chi^2(P_{data} \| P_G) = \int \frac{(p_{data} - p_G)^2}{p_G}$$</source>
      <translation>Andere Daten, ein schmaler Hügel bei −1 und ein breiter bei 2. Quadrierte Quotienten gewichten ausgelassene Daten noch stärker als KL:
$$\chi^2(P_{data} \| P_G) = \int \frac{(p_{data} - p_G)^2}{p_G}$$</translation>
    </message>
    <message>
      <source>Other losses</source>
      <translation>Andere Verluste</translation>
    </message>
    <message>
      <source>Other seeds than {seed}, from the beginning with the settings as they are now.</source>
      <translation>Andere Seeds als {seed}, von Anfang an mit den Einstellungen, wie sie jetzt sind.</translation>
    </message>
    <message>
      <source>Otherwise than in the run in front:</source>
      <translation>Anders als im vorderen Lauf:</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Über die Zeit</translation>
    </message>
    <message>
      <source>Own size</source>
      <translation>Eigene Größe</translation>
    </message>
    <message>
      <source>P</source>
      <translation>P</translation>
    </message>
    <message>
      <source>P and Q</source>
      <translation>P und Q</translation>
    </message>
    <message>
      <source>P and Q are the same: every distance is 0.</source>
      <translation>P und Q sind gleich: Jeder Abstand ist 0.</translation>
    </message>
    <message>
      <source>P and Q are the same: every divergence is 0.</source>
      <translation>P und Q sind gleich: Jede Divergenz ist 0.</translation>
    </message>
    <message>
      <source>P and Q are the same: nothing need be moved, W₁ = 0.</source>
      <translation>P und Q sind gleich: Nichts muss bewegt werden, W₁ = 0.</translation>
    </message>
    <message>
      <source>P and Q hardly overlap: the JSD stands at {jsd:.3f}, just below log 2, and moving Q changes it by {slope} per unit: there is no gradient to follow.</source>
      <translation>P und Q überlappen kaum: Die JSD steht bei {jsd:.3f}, knapp unter log 2, und Q zu bewegen ändert sie um {slope} je Einheit: Es gibt keinen Gradienten, dem man folgen könnte.</translation>
    </message>
    <message>
      <source>P and Q overlap: the JSD is {jsd:.3f} and changes by {slope} for each unit that Q moves.</source>
      <translation>P und Q überlappen: Die JSD ist {jsd:.3f} und ändert sich um {slope} je Einheit, die Q sich bewegt.</translation>
    </message>
    <message>
      <source>P and Q overlap: the JSD is {jsd:.3f}, and moving Q changes it by {slope:.3f} per unit.</source>
      <translation>P und Q überlappen: Die JSD ist {jsd:.3f}, und Q zu bewegen ändert sie um {slope:.3f} je Einheit.</translation>
    </message>
    <message>
      <source>P and its model</source>
      <translation>P und sein Modell</translation>
    </message>
    <message>
      <source>P and the nearest model</source>
      <translation>P und das nächste Modell</translation>
    </message>
    <message>
      <source>P has become Q for {cost:.3f}, and no plan is cheaper: that is W₁.</source>
      <translation>P wurde für {cost:.3f} zu Q, und kein Plan ist billiger: Das ist W₁.</translation>
    </message>
    <message>
      <source>P has become Q for {cost:.3f}, but the best plan takes {best:.3f}: no ways should cross.</source>
      <translation>P wurde für {cost:.3f} zu Q, aber der beste Plan braucht {best:.3f}: Wege sollten sich nicht kreuzen.</translation>
    </message>
    <message>
      <source>P real, Q fake</source>
      <translation>P echt, Q unecht</translation>
    </message>
    <message>
      <source>P stands, Q slides</source>
      <translation>P steht, Q gleitet</translation>
    </message>
    <message>
      <source>PDF page</source>
      <translation>PDF-Seite</translation>
    </message>
    <message>
      <source>PG₀: far</source>
      <translation>PG₀: fern</translation>
    </message>
    <message>
      <source>PG₁₀₀: there</source>
      <translation>PG₁₀₀: da</translation>
    </message>
    <message>
      <source>PG₅₀: nearer</source>
      <translation>PG₅₀: näher</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <source>PQ</source>
      <translation>PQ</translation>
    </message>
    <message>
      <source>P_G</source>
      <translation>P_G</translation>
    </message>
    <message>
      <source>P_G = P_data</source>
      <translation>P_G = P_data</translation>
    </message>
    <message>
      <source>P_G after {iteration:,} iterations: JSD {jsd:.3f}</source>
      <translation>P_G nach {iteration:,} Iterationen: JSD {jsd:.3f}</translation>
    </message>
    <message>
      <source>P_G moves as in “Minimax, one Gaussian”, and stands near N(μ = 1.3, σ = 1.8) by iteration 1,000. D's loss is another: here it is minus twice the JSD that D sees. Theory: N(μ = 1.31, σ = 1.75).</source>
      <translation>P_G bewegt sich wie in „Minimax, eine Gaußglocke“ und steht bis Iteration 1 000 nah bei N(μ = 1.3, σ = 1.8). Der Verlust von D ist ein anderer: Hier ist er minus zweimal die JSD, die D sieht. Theorie: N(μ = 1.31, σ = 1.75).</translation>
    </message>
    <message>
      <source>P_G reaches the data by iteration 250 and is about half as wide at 500. After that its width does not settle: it swings between too narrow and too wide.</source>
      <translation>P_G erreicht die Daten bis Iteration 250 und ist bei 500 etwa halb so breit. Danach kommt seine Breite nicht zur Ruhe: Sie schwankt zwischen zu schmal und zu breit.</translation>
    </message>
    <message>
      <source>P_G seen through a kernel of σ = {width}</source>
      <translation>P_G durch einen Kern mit σ = {width} gesehen</translation>
    </message>
    <message>
      <source>P_G slides along a slope of 1 and reaches the data. What then?</source>
      <translation>P_G gleitet an einer Steigung von 1 entlang und erreicht die Daten. Was dann?</translation>
    </message>
    <message>
      <source>P_G slides on and out on the other side</source>
      <translation>P_G gleitet weiter und auf der anderen Seite hinaus</translation>
    </message>
    <message>
      <source>P_G slides onto N(μ = 4, σ = ½), and D says ½ wherever there are points.</source>
      <translation>P_G gleitet auf N(μ = 4, σ = ½), und D sagt ½, wo immer Punkte sind.</translation>
    </message>
    <message>
      <source>P_G sweeps right, and by iteration 4,000 all five modes have their points, but it lies over everything: the two wide modes at the left stand out, between the three sharp ones it is hardly lower. One G of one z draws one line through all.</source>
      <translation>P_G zieht nach rechts, und bis Iteration 4 000 haben alle fünf Moden ihre Punkte, aber es liegt über allem: Die beiden breiten Moden links ragen heraus, zwischen den drei scharfen ist es kaum niedriger. Ein G von einem z zieht eine Linie durch alle.</translation>
    </message>
    <message>
      <source>P_G widens on its way and by iteration 1,500 stands on the blue bump, W1 below 0.2. Its width goes on breathing a little. A G of two layers comes to the same place, but a clipped critic cannot give it the right shape.</source>
      <translation>P_G wird unterwegs breiter und steht bis Iteration 1 500 auf dem blauen Hügel, W1 unter 0.2. Seine Breite atmet ein wenig weiter. Ein G mit zwei Schichten kommt an denselben Ort, aber ein Kritiker mit Clipping kann ihm nicht die richtige Form geben.</translation>
    </message>
    <message>
      <source>P_G: μ = {mean}, σ = {sigma}</source>
      <translation>P_G: μ = {mean}, σ = {sigma}</translation>
    </message>
    <message>
      <source>P_data</source>
      <translation>P_data</translation>
    </message>
    <message>
      <source>P_data has no density here</source>
      <translation>P_data hat hier keine Dichte</translation>
    </message>
    <message>
      <source>P_data, P_G and D over x, and below them where G takes each z; after Figure 1 of Goodfellow et al. 2014.</source>
      <translation>P_data, P_G und D über x, und darunter, wohin G jedes z bringt; nach Abbildung 1 von Goodfellow et al. 2014.</translation>
    </message>
    <message>
      <source>PacGAN, Lin 2018. Both rates are twice those of the collapse here; the losses are the same.</source>
      <translation>PacGAN, Lin 2018. Beide Raten sind hier doppelt so groß wie beim Kollaps; die Verluste sind dieselben.</translation>
    </message>
    <message>
      <source>PacGAN, packing</source>
      <translation>PacGAN, Packen, packing</translation>
    </message>
    <message>
      <source>Packing</source>
      <translation>Packen</translation>
    </message>
    <message>
      <source>Packing: D judges **four points at once**, all real or all generated:
$$D(x_1, x_2, x_3, x_4)$$
Four points on one spot are a give-away: real ones are hardly ever like that.</source>
      <translation>Packen: D beurteilt **vier Punkte auf einmal**, alle echt oder alle erzeugt:
$$D(x_1, x_2, x_3, x_4)$$
Vier Punkte auf einem Fleck verraten sich: Echte liegen kaum je so.</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <source>Page: {page}</source>
      <translation>Seite: {page}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Pages: {group}</source>
      <translation>Seiten: {group}</translation>
    </message>
    <message>
      <source>Pairing with a light R1 + R2, faster rates and an average of G.</source>
      <translation>Paare mit leichtem R1 + R2, schnelleren Raten und einer Mittelung von G.</translation>
    </message>
    <message>
      <source>Pairing, one Gaussian</source>
      <translation>Paare, eine Gaußglocke</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation>Parallele Linien</translation>
    </message>
    <message>
      <source>Pareto</source>
      <translation>Pareto</translation>
    </message>
    <message>
      <source>Parquet</source>
      <translation>Parquet</translation>
    </message>
    <message>
      <source>Paste data</source>
      <translation>Daten einfügen</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation>Einstellungen einfügen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause the GAN</source>
      <translation>Das GAN anhalten</translation>
    </message>
    <message>
      <source>Pause the run (Space)</source>
      <translation>Den Lauf anhalten (Space)</translation>
    </message>
    <message>
      <source>Pay at every so many steps of D only, so many times as much: nearly the same effect for less work.</source>
      <translation>Nur bei jedem so-und-so-vielten Schritt von D bezahlen, entsprechend mehr: fast dieselbe Wirkung für weniger Arbeit.</translation>
    </message>
    <message>
      <source>Payoff V: D wants it high, G wants it low</source>
      <translation>Auszahlung V: D will sie hoch, G will sie niedrig</translation>
    </message>
    <message>
      <source>Pearson χ²</source>
      <translation>Pearson-χ²</translation>
    </message>
    <message>
      <source>Pearson χ² is the widest</source>
      <translation>Pearson-χ² ist am breitesten</translation>
    </message>
    <message>
      <source>Pearson χ²: widest of all</source>
      <translation>Pearson-χ²: am breitesten</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation>Stift</translation>
    </message>
    <message>
      <source>Penalised</source>
      <translation>Mit Strafterm</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>Strafterm</translation>
    </message>
    <message>
      <source>Penalty and k</source>
      <translation>Strafe und k</translation>
    </message>
    <message>
      <source>Penalty interval</source>
      <translation>Intervall des Strafterms</translation>
    </message>
    <message>
      <source>Penalty weight</source>
      <translation>Gewicht des Strafterms</translation>
    </message>
    <message>
      <source>Penalty, λ = 10</source>
      <translation>Strafterm, λ = 10</translation>
    </message>
    <message>
      <source>Petzka 2018. With the one-sided penalty (preset “WGAN-LP, one Gaussian”) the critic can turn round, and P_G stops.</source>
      <translation>Petzka 2018. Mit dem einseitigen Strafterm (Vorlage „WGAN-LP, eine Gaußglocke“) kann der Kritiker umkehren, und P_G hält an.</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>PgDown</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>PgUp</translation>
    </message>
    <message>
      <source>Phase map</source>
      <translation>Phasenkarte</translation>
    </message>
    <message>
      <source>Picture …</source>
      <translation>Bild …</translation>
    </message>
    <message>
      <source>Pictures of each run, at most</source>
      <translation>Bilder je Lauf, höchstens</translation>
    </message>
    <message>
      <source>Piles on a line, or points in the plane.</source>
      <translation>Haufen auf einer Linie, oder Punkte in der Ebene.</translation>
    </message>
    <message>
      <source>Pinwheel</source>
      <translation>Windrad</translation>
    </message>
    <message>
      <source>Pixels, for slides, web pages and documents: what is written is what is seen, everywhere.</source>
      <translation>Pixel, für Folien, Webseiten und Dokumente: Was geschrieben wird, ist überall das, was man sieht.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Plan: from (up) to (across)</source>
      <translation>Plan: von (hoch) nach (quer)</translation>
    </message>
    <message>
      <source>Play backwards (Shift+T)</source>
      <translation>Rückwärts abspielen (Shift+T)</translation>
    </message>
    <message>
      <source>Play backwards, or stop</source>
      <translation>Rückwärts abspielen, oder anhalten</translation>
    </message>
    <message>
      <source>Play faster</source>
      <translation>Schneller abspielen</translation>
    </message>
    <message>
      <source>Play forwards (T)</source>
      <translation>Vorwärts abspielen (T)</translation>
    </message>
    <message>
      <source>Play forwards, or stop</source>
      <translation>Vorwärts abspielen, oder anhalten</translation>
    </message>
    <message>
      <source>Play slower</source>
      <translation>Langsamer abspielen</translation>
    </message>
    <message>
      <source>Played at {speed:,.0f} iterations a second</source>
      <translation>Mit {speed:,.0f} Iterationen pro Sekunde abgespielt</translation>
    </message>
    <message>
      <source>Playing back</source>
      <translation>Spielt ab</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>Point at a cell to see its seeds. A click keeps it, a double click opens its middle seed in the laboratory.</source>
      <translation>Zeigen Sie auf eine Zelle, um ihre Seeds zu sehen. Ein Klick hält sie fest, ein Doppelklick öffnet ihren mittleren Seed im Labor.</translation>
    </message>
    <message>
      <source>Point at each of the three curves before you press anything. Say that blue is drawn from a formula only because this is a
toy: of pictures we have samples and no formula.</source>
      <translation>Zeigen Sie auf jede der drei Kurven, bevor Sie etwas drücken. Sagen Sie, dass Blau nur aus einer Formel gezeichnet ist, weil dies ein Spielzeug ist: Von Bildern haben wir Stichproben und keine Formel.</translation>
    </message>
    <message>
      <source>Pointer</source>
      <translation>Zeiger</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Points beside the modes</source>
      <translation>Punkte neben den Moden</translation>
    </message>
    <message>
      <source>Points in each step, real and generated alike.</source>
      <translation>Punkte in jedem Schritt, echte wie erzeugte.</translation>
    </message>
    <message>
      <source>Points of P_data.</source>
      <translation>Punkte von P_data.</translation>
    </message>
    <message>
      <source>Points of high quality</source>
      <translation>Punkte hoher Güte</translation>
    </message>
    <message>
      <source>Points within 3σ of a mode</source>
      <translation>Punkte innerhalb 3σ eines Modus</translation>
    </message>
    <message>
      <source>Potential φ</source>
      <translation>Potential φ</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>Precision und Recall</translation>
    </message>
    <message>
      <source>Precision: the share of generated points that could be real. Recall: the share of data that G could have made.

A point counts where it lies in the ball around some point of the other kind, as wide as the way to the third
nearest of that kind. Missed modes lower recall alone, points astray precision alone. The bands are what two real
samples read, each in its line's colour: a little less than 1.</source>
      <translation>Precision: der Anteil erzeugter Punkte, die echt sein könnten. Recall: der Anteil der Daten, die G gemacht haben könnte.

Ein Punkt zählt, wo er in der Kugel um einen Punkt der anderen Art liegt, die so weit reicht wie der Weg zu dessen
drittnächstem der eigenen Art. Fehlende Moden senken nur Recall, verirrte Punkte nur Precision. Die Bänder sind, was zwei
echte Stichproben geben, jedes in der Farbe seiner Linie: etwas weniger als 1.</translation>
    </message>
    <message>
      <source>Predict first, then it runs.</source>
      <translation>Erst vorhersagen, dann läuft es.</translation>
    </message>
    <message>
      <source>Present on</source>
      <translation>Vorführen auf</translation>
    </message>
    <message>
      <source>Present on the other screen, or end</source>
      <translation>Auf dem anderen Bildschirm vorführen, oder beenden</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Preset </source>
      <translation>Vorlage </translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Presets and settings</source>
      <translation>Vorlagen und Einstellungen</translation>
    </message>
    <message>
      <source>Press R to train anew.</source>
      <translation>R trainiert von Neuem.</translation>
    </message>
    <message>
      <source>Press the button to train anew.</source>
      <translation>Drücken Sie den Knopf, um neu zu trainieren.</translation>
    </message>
    <message>
      <source>Press → : one iteration. Both networks are untrained, so nothing much happens.</source>
      <translation>→ drücken: eine Iteration. Beide Netze sind untrainiert, es geschieht also nicht viel.</translation>
    </message>
    <message>
      <source>Press → three times, and look at D's curve after each.</source>
      <translation>Dreimal → drücken, und jedes Mal die Kurve von D ansehen.</translation>
    </message>
    <message>
      <source>Preview of the picture</source>
      <translation>Vorschau des Bildes</translation>
    </message>
    <message>
      <source>Preview of the points</source>
      <translation>Vorschau der Punkte</translation>
    </message>
    <message>
      <source>Prior</source>
      <translation>Prior</translation>
    </message>
    <message>
      <source>Pull them apart</source>
      <translation>Auseinanderziehen</translation>
    </message>
    <message>
      <source>Put $D^*$ into the game's value and a distance comes out, the Jensen–Shannon divergence:

$$\max_D V(D, G) = 2\, JSD(P_{data}, P_G) - 2 \log 2$$

G is frozen at $N(0, 1)$. The data are $N(1, 1)$.</source>
      <translation>Setzt man $D^*$ in den Wert des Spiels ein, kommt ein Abstand heraus, die Jensen-Shannon-Divergenz:

$$\max_D V(D, G) = 2\, JSD(P_{data}, P_G) - 2 \log 2$$

G ist bei $N(0, 1)$ eingefroren. Die Daten sind $N(1, 1)$.</translation>
    </message>
    <message>
      <source>PySide6</source>
      <translation>PySide6</translation>
    </message>
    <message>
      <source>Python script</source>
      <translation>Python-Skript</translation>
    </message>
    <message>
      <source>Python script …</source>
      <translation>Python-Skript …</translation>
    </message>
    <message>
      <source>P‖Q</source>
      <translation>P‖Q</translation>
    </message>
    <message>
      <source>P’s mean; its width is ½.</source>
      <translation>Der Mittelwert von P; die Breite ist ½.</translation>
    </message>
    <message>
      <source>P’s standard deviation.</source>
      <translation>Die Standardabweichung von P.</translation>
    </message>
    <message>
      <source>P’s standard deviation; of a uniform distribution half its width.</source>
      <translation>Die Standardabweichung von P; bei einer Gleichverteilung ihre halbe Breite.</translation>
    </message>
    <message>
      <source>Q</source>
      <translation>Q</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Q‖P</source>
      <translation>Q‖P</translation>
    </message>
    <message>
      <source>Q’s standard deviation.</source>
      <translation>Die Standardabweichung von Q.</translation>
    </message>
    <message>
      <source>Q’s standard deviation; of a uniform distribution half its width.</source>
      <translation>Die Standardabweichung von Q; bei einer Gleichverteilung ihre halbe Breite.</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>R1 (real points)</source>
      <translation>R1 (echte Punkte)</translation>
    </message>
    <message>
      <source>R1 + R2 (both)</source>
      <translation>R1 + R2 (beide)</translation>
    </message>
    <message>
      <source>R1 at γ = 1</source>
      <translation>R1 mit γ = 1</translation>
    </message>
    <message>
      <source>R1 puts a price on D's slope at the data: $\frac{\gamma}{2} \psi^2$, with $\gamma = 1$. Both step at once again, the order that made it
spiral outwards.</source>
      <translation>R1 setzt einen Preis auf die Steigung von D an den Daten: $\frac{\gamma}{2} \psi^2$, mit $\gamma = 1$. Beide gehen wieder zugleich, in der Reihenfolge, die es nach außen spiralen ließ.</translation>
    </message>
    <message>
      <source>R1: D pays for steep slopes at real points,
$$L_D + \frac{\gamma}{2}\, \mathbb{E}_x \|\nabla D(x)\|^2$$
Everything else is as in the collapse.</source>
      <translation>R1: D bezahlt für steile Stellen an echten Punkten,
$$L_D + \frac{\gamma}{2}\, \mathbb{E}_x \|\nabla D(x)\|^2$$
Alles andere ist wie beim Kollaps.</translation>
    </message>
    <message>
      <source>R2 (generated points)</source>
      <translation>R2 (erzeugte Punkte)</translation>
    </message>
    <message>
      <source>RMSProp</source>
      <translation>RMSProp</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <source>Rate decay</source>
      <translation>Abklingen der Rate</translation>
    </message>
    <message>
      <source>Rate horizon</source>
      <translation>Horizont der Rate</translation>
    </message>
    <message>
      <source>Rates of G and D</source>
      <translation>Raten von G und D</translation>
    </message>
    <message>
      <source>Re</source>
      <translation>Re</translation>
    </message>
    <message>
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <source>ReLU and one step of D: the place is right, the width never settles.</source>
      <translation>ReLU und ein Schritt von D: Der Ort stimmt, die Breite kommt nie zur Ruhe.</translation>
    </message>
    <message>
      <source>Real points score 99.7 % within three widths. That is the yardstick for the share of high quality.</source>
      <translation>Echte Punkte erreichen 99.7 % innerhalb von drei Breiten. Das ist der Maßstab für den Anteil hoher Güte.</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>Redo a setting</source>
      <translation>Einstellung wiederherstellen</translation>
    </message>
    <message>
      <source>Reduced motion, or back</source>
      <translation>Weniger Bewegung, oder zurück</translation>
    </message>
    <message>
      <source>Remove the bookmark</source>
      <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
      <source>Remove the file yourself, so that GanViz can remember again.</source>
      <translation>Entfernen Sie die Datei selbst, damit GanViz sich wieder etwas merken kann.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename the bookmark “{word}” …</source>
      <translation>Lesezeichen „{word}“ umbenennen …</translation>
    </message>
    <message>
      <source>Rename …</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Neustart</translation>
    </message>
    <message>
      <source>Reset all settings at once.</source>
      <translation>Alle Einstellungen auf einmal zurücksetzen.</translation>
    </message>
    <message>
      <source>Reset all to the preset</source>
      <translation>Alles wie in der Vorlage</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
      <source>Reset starts the run anew.</source>
      <translation>Neustart beginnt den Lauf neu.</translation>
    </message>
    <message>
      <source>Reset, same seed</source>
      <translation>Neustart, selber Seed</translation>
    </message>
    <message>
      <source>Reset, so that {setting} applies</source>
      <translation>Neustart, damit {setting} gilt</translation>
    </message>
    <message>
      <source>Results of a sweep (*.csv *.parquet)</source>
      <translation>Ergebnisse eines Sweeps (*.csv *.parquet)</translation>
    </message>
    <message>
      <source>Reverse KL picks one bump</source>
      <translation>Umgekehrte KL wählt einen Hügel</translation>
    </message>
    <message>
      <source>Reverse KL: put nothing beside</source>
      <translation>Umgekehrte KL: nichts danebensetzen</translation>
    </message>
    <message>
      <source>Right exponent</source>
      <translation>Rechter Exponent</translation>
    </message>
    <message>
      <source>Right-click</source>
      <translation>Rechtsklick</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation>Ring von Gaußglocken</translation>
    </message>
    <message>
      <source>Rows and columns of the board.</source>
      <translation>Zeilen und Spalten des Bretts.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Run (Space)</source>
      <translation>Start (Space)</translation>
    </message>
    <message>
      <source>Run goes on from iteration {iteration:,}; reset starts anew.</source>
      <translation>Start setzt ab Iteration {iteration:,} fort; Neustart beginnt neu.</translation>
    </message>
    <message>
      <source>Run or pause</source>
      <translation>Starten oder anhalten</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>S</source>
      <translation>S</translation>
    </message>
    <message>
      <source>SELU</source>
      <translation>SELU</translation>
    </message>
    <message>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <translation>SVG-Zeichnung</translation>
    </message>
    <message>
      <source>SW₁</source>
      <translation>SW₁</translation>
    </message>
    <message>
      <source>Safe mode is on.</source>
      <translation>Der abgesicherte Modus ist an.</translation>
    </message>
    <message>
      <source>Save it elsewhere, or make room and save it again.</source>
      <translation>Speichern Sie ihn anderswo, oder schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Save points</source>
      <translation>Punkte speichern</translation>
    </message>
    <message>
      <source>Save points …</source>
      <translation>Punkte speichern …</translation>
    </message>
    <message>
      <source>Save run</source>
      <translation>Lauf speichern</translation>
    </message>
    <message>
      <source>Save run …</source>
      <translation>Lauf speichern …</translation>
    </message>
    <message>
      <source>Save settings</source>
      <translation>Einstellungen speichern</translation>
    </message>
    <message>
      <source>Save settings …</source>
      <translation>Einstellungen speichern …</translation>
    </message>
    <message>
      <source>Save the run at the right …</source>
      <translation>Den rechten Lauf speichern …</translation>
    </message>
    <message>
      <source>Save …</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved from </source>
      <translation>Gespeichert aus </translation>
    </message>
    <message>
      <source>Saved {path}</source>
      <translation>{path} gespeichert</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation>Skalen</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Ablauf</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Screen, 1280 × 720</source>
      <translation>Bildschirm, 1280 × 720</translation>
    </message>
    <message>
      <source>Screen, 3840 × 2160</source>
      <translation>Bildschirm, 3840 × 2160</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search in the licence texts</source>
      <translation>In den Lizenztexten suchen</translation>
    </message>
    <message>
      <source>Second coordinate</source>
      <translation>Zweite Koordinate</translation>
    </message>
    <message>
      <source>Second cure: a gentler D</source>
      <translation>Zweite Abhilfe: ein sanfteres D</translation>
    </message>
    <message>
      <source>Second decay</source>
      <translation>Zweiter Abklingfaktor</translation>
    </message>
    <message>
      <source>Second width</source>
      <translation>Zweite Breite</translation>
    </message>
    <message>
      <source>Second widths</source>
      <translation>Zweite Breiten</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>Seconds, frames a second</source>
      <translation>Sekunden, Bilder pro Sekunde</translation>
    </message>
    <message>
      <source>See-through ground</source>
      <translation>Durchsichtiger Grund</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <source>Seed {seed}</source>
      <translation>Seed {seed}</translation>
    </message>
    <message>
      <source>Seed {seed} as it stands at iteration {iteration:,}; the run that was here waits in the timeline</source>
      <translation>Seed {seed}, wie er bei Iteration {iteration:,} steht; der Lauf, der hier war, wartet in der Zeitleiste</translation>
    </message>
    <message>
      <source>Seed {seed} at iteration {iteration:,}: {state} ({caption}). Click or Enter opens it.</source>
      <translation>Seed {seed} bei Iteration {iteration:,}: {state} ({caption}). Klick oder Enter öffnet ihn.</translation>
    </message>
    <message>
      <source>Seed {seed}: not there yet</source>
      <translation>Seed {seed}: noch nicht da</translation>
    </message>
    <message>
      <source>Seed {seed}: not trained yet</source>
      <translation>Seed {seed}: noch nicht trainiert</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>Seeds</translation>
    </message>
    <message>
      <source>Seeking</source>
      <translation>Suchend</translation>
    </message>
    <message>
      <source>Set Clip weights to 0.02.</source>
      <translation>Gewichte begrenzen auf 0.02 setzen.</translation>
    </message>
    <message>
      <source>Set Freeze back to nobody.</source>
      <translation>Einfrieren wieder auf niemand setzen.</translation>
    </message>
    <message>
      <source>Set Freeze to nobody, and watch dashed and full line come down to ½ together.</source>
      <translation>Einfrieren auf niemand setzen, und zusehen, wie gestrichelte und volle Linie zusammen auf ½ herunterkommen.</translation>
    </message>
    <message>
      <source>Set the loss to non-saturating. It acts at once: D stays as it is.</source>
      <translation>Den Verlust auf nicht sättigend setzen. Er wirkt sofort: D bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Set up as on the slide</source>
      <translation>Aufbauen wie auf der Folie</translation>
    </message>
    <message>
      <source>Set up as on the slide (S)</source>
      <translation>Aufbauen wie auf der Folie (S)</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings and curves were kept.</source>
      <translation>Einstellungen und Kurven blieben erhalten.</translation>
    </message>
    <message>
      <source>Settings of the run</source>
      <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
      <source>Settings that differ from the defaults</source>
      <translation>Einstellungen, die vom Üblichen abweichen</translation>
    </message>
    <message>
      <source>Settings were changed after iteration {iteration:,}: too early to tell what comes of it.</source>
      <translation>Nach Iteration {iteration:,} wurden Einstellungen geändert: noch zu früh für eine Aussage, was daraus wird.</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formen</translation>
    </message>
    <message>
      <source>Shapes and text, for papers and prints: sharp at any size, with the fonts that it needs.</source>
      <translation>Formen und Text, für Paper und Druck: scharf in jeder Größe, mit den nötigen Schriften.</translation>
    </message>
    <message>
      <source>Shapes and text, for web pages and to be edited: sharp at any size. The words need a font, or are outlines.</source>
      <translation>Formen und Text, für Webseiten und zum Bearbeiten: scharf in jeder Größe. Die Wörter brauchen eine Schrift, oder sind Umrisse.</translation>
    </message>
    <message>
      <source>Share of G’s points at the right mode</source>
      <translation>Anteil der Punkte von G am rechten Modus</translation>
    </message>
    <message>
      <source>Share of seeds diagnosed: {label}</source>
      <translation>Anteil der Seeds mit dem Befund: {label}</translation>
    </message>
    <message>
      <source>Share of seeds: {label}</source>
      <translation>Anteil der Seeds: {label}</translation>
    </message>
    <message>
      <source>Share of the points on which nobody trains: the measures compare G with these. With 0 all points serve both.</source>
      <translation>Anteil der Punkte, auf denen niemand trainiert: Die Maße vergleichen G mit diesen. Mit 0 dienen alle Punkte beidem.</translation>
    </message>
    <message>
      <source>Sheet to draw on</source>
      <translation>Zeichenblatt</translation>
    </message>
    <message>
      <source>Shift+Drag</source>
      <translation>Shift+Ziehen</translation>
    </message>
    <message>
      <source>Shift+F5</source>
      <translation>Shift+F5</translation>
    </message>
    <message>
      <source>Shift+T</source>
      <translation>Shift+T</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show a small plot large, or all of a zoomed one</source>
      <translation>Ein kleines Diagramm groß zeigen, oder ein gezoomtes ganz</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Show it in its folder and delete it there.</source>
      <translation>Zeigen Sie es in seinem Ordner, und löschen Sie es dort.</translation>
    </message>
    <message>
      <source>Show it large</source>
      <translation>Groß zeigen</translation>
    </message>
    <message>
      <source>Show or hide {title}</source>
      <translation>{title} zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show the audience nothing more (F5)</source>
      <translation>Dem Publikum nichts mehr zeigen (F5)</translation>
    </message>
    <message>
      <source>Show the audience nothing, or all again (.)</source>
      <translation>Dem Publikum nichts zeigen, oder wieder alles (.)</translation>
    </message>
    <message>
      <source>Show the file in the file manager</source>
      <translation>Die Datei im Dateimanager zeigen</translation>
    </message>
    <message>
      <source>Show the list of lessons (L)</source>
      <translation>Die Liste der Lektionen zeigen (L)</translation>
    </message>
    <message>
      <source>Show the pointer on both screens, or hide it (Ctrl+L)</source>
      <translation>Den Zeiger auf beiden Bildschirmen zeigen oder verbergen (Ctrl+L)</translation>
    </message>
    <message>
      <source>Show the run in the laboratory as it stood (Enter)</source>
      <translation>Den Lauf im Labor zeigen, wie er stand (Enter)</translation>
    </message>
    <message>
      <source>Show the whole again</source>
      <translation>Wieder das Ganze zeigen</translation>
    </message>
    <message>
      <source>Show two runs side by side: choose the second with Ctrl</source>
      <translation>Zwei Läufe nebeneinander zeigen: den zweiten mit Ctrl wählen</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Gezeigt</translation>
    </message>
    <message>
      <source>Shows the presets that have these words; Enter runs the first one</source>
      <translation>Zeigt die Vorlagen, die diese Wörter enthalten; Enter startet die erste</translation>
    </message>
    <message>
      <source>Shows the runs that have these words in name, preset or settings</source>
      <translation>Zeigt die Läufe, die diese Wörter in Name, Vorlage oder Einstellungen haben</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of brush and eraser</source>
      <translation>Größe von Pinsel und Radierer</translation>
    </message>
    <message>
      <source>Sliced Wasserstein</source>
      <translation>Sliced Wasserstein</translation>
    </message>
    <message>
      <source>Sliced Wasserstein distance</source>
      <translation>Sliced-Wasserstein-Abstand</translation>
    </message>
    <message>
      <source>Slide, 16:9</source>
      <translation>Folie, 16:9</translation>
    </message>
    <message>
      <source>Slide, 16:9, large text</source>
      <translation>Folie, 16:9, große Schrift</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>Steigung</translation>
    </message>
    <message>
      <source>Slope over the raw score; g and f*</source>
      <translation>Steigung über der rohen Bewertung; g und f*</translation>
    </message>
    <message>
      <source>Slopes of both raw scores</source>
      <translation>Steigungen beider rohen Bewertungen</translation>
    </message>
    <message>
      <source>Slow at first, then ever faster</source>
      <translation>Anfangs langsam, dann immer schneller</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation>Zeitlupe</translation>
    </message>
    <message>
      <source>Slow motion shows plain steps of both players, one after the other or at once.</source>
      <translation>Die Zeitlupe zeigt einfache Schritte beider Spieler, nacheinander oder zugleich.</translation>
    </message>
    <message>
      <source>Slow motion shows plain steps, not those against an unrolled D.</source>
      <translation>Die Zeitlupe zeigt einfache Schritte, nicht solche gegen ein entrolltes D.</translation>
    </message>
    <message>
      <source>Slow motion shows points that D judges one by one, not packs.</source>
      <translation>Die Zeitlupe zeigt Punkte, die D einzeln beurteilt, keine Packungen.</translation>
    </message>
    <message>
      <source>Slow motion shows runs on the CPU.</source>
      <translation>Die Zeitlupe zeigt Läufe auf der CPU.</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>Langsam</translation>
    </message>
    <message>
      <source>Small GANs, trained live in front of you.</source>
      <translation>Kleine GANs, live vor Ihren Augen trainiert.</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <source>So many iterations at the beginning take the boosted critic steps.</source>
      <translation>So viele Iterationen am Anfang machen die verstärkten Kritikerschritte.</translation>
    </message>
    <message>
      <source>Software</source>
      <translation>Software</translation>
    </message>
    <message>
      <source>Some of what GanViz remembered of its window could not be used: {names}.</source>
      <translation>Einiges von dem, was GanViz sich über sein Fenster gemerkt hat, war nicht brauchbar: {names}.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Space runs and pauses</source>
      <translation>Space startet und hält an</translation>
    </message>
    <message>
      <source>Spacing</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Spectral normalisation</source>
      <translation>Spektrale Normalisierung</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Geteilt</translation>
    </message>
    <message>
      <source>Squared Hellinger</source>
      <translation>Quadrierter Hellinger</translation>
    </message>
    <message>
      <source>Squared Hellinger distance</source>
      <translation>Quadrierter Hellinger-Abstand</translation>
    </message>
    <message>
      <source>Squared Hellinger lies between KL and reverse KL, close to Jensen–Shannon.</source>
      <translation>Quadrierter Hellinger liegt zwischen KL und umgekehrter KL, nah bei Jensen-Shannon.</translation>
    </message>
    <message>
      <source>Squared Hellinger: the quickest and the steadiest of the f-GANs here.</source>
      <translation>Quadrierter Hellinger: der schnellste und stetigste der f-GANs hier.</translation>
    </message>
    <message>
      <source>Squares per side</source>
      <translation>Quadrate je Seite</translation>
    </message>
    <message>
      <source>Stabilisers</source>
      <translation>Stabilisierer</translation>
    </message>
    <message>
      <source>Stability</source>
      <translation>Stabilität</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Bühne</translation>
    </message>
    <message>
      <source>Stage and curves</source>
      <translation>Bühne und Kurven</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>Standardabweichung</translation>
    </message>
    <message>
      <source>Standard deviation across it.</source>
      <translation>Standardabweichung quer dazu.</translation>
    </message>
    <message>
      <source>Standard deviation across its angle, of each or of all; it is at least .001.</source>
      <translation>Standardabweichung quer zum Winkel, jeder oder aller; mindestens .001.</translation>
    </message>
    <message>
      <source>Standard deviation along its angle, of each or of all; it is at least .001.</source>
      <translation>Standardabweichung entlang des Winkels, jeder oder aller; mindestens .001.</translation>
    </message>
    <message>
      <source>Standard deviation along the direction of the angle.</source>
      <translation>Standardabweichung entlang der Richtung des Winkels.</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian.</source>
      <translation>Standardabweichung jeder Gaußglocke.</translation>
    </message>
    <message>
      <source>Standard deviation of the first weights.</source>
      <translation>Standardabweichung der Anfangsgewichte.</translation>
    </message>
    <message>
      <source>Standardise: mean 0, standard deviation 1</source>
      <translation>Standardisieren: Mittelwert 0, Standardabweichung 1</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Start GanViz without --safe-mode to leave it.</source>
      <translation>Starten Sie GanViz ohne --safe-mode, um ihn zu verlassen.</translation>
    </message>
    <message>
      <source>Start anew with another seed (N)</source>
      <translation>Mit einem anderen Seed neu beginnen (N)</translation>
    </message>
    <message>
      <source>Start anew with the same seed (R)</source>
      <translation>Mit demselben Seed neu beginnen (R)</translation>
    </message>
    <message>
      <source>Start as usual</source>
      <translation>Wie gewohnt starten</translation>
    </message>
    <message>
      <source>Start in safe mode</source>
      <translation>Abgesichert starten</translation>
    </message>
    <message>
      <source>Start the run anew with the settings shown here (R)</source>
      <translation>Den Lauf mit den gezeigten Einstellungen neu beginnen (R)</translation>
    </message>
    <message>
      <source>Start the study, or stop it</source>
      <translation>Die Studie beginnen oder anhalten</translation>
    </message>
    <message>
      <source>Start trains the same settings with many seeds at once, beside the run in the laboratory.</source>
      <translation>Start trainiert dieselben Einstellungen mit vielen Seeds zugleich, neben dem Lauf im Labor.</translation>
    </message>
    <message>
      <source>Start trains {members:,} GANs, {seeds} in each of {cells} cells, {iterations:,} iterations each.</source>
      <translation>Start trainiert {members:,} GANs, {seeds} in jeder von {cells} Zellen, je {iterations:,} Iterationen.</translation>
    </message>
    <message>
      <source>Start values</source>
      <translation>Startwerte</translation>
    </message>
    <message>
      <source>Steady</source>
      <translation>Gleichmäßig</translation>
    </message>
    <message>
      <source>Steepest slope of D</source>
      <translation>Größte Steigung von D</translation>
    </message>
    <message>
      <source>Step D</source>
      <translation>Schritt D</translation>
    </message>
    <message>
      <source>Step G</source>
      <translation>Schritt G</translation>
    </message>
    <message>
      <source>Step before of the lesson</source>
      <translation>Voriger Schritt der Lektion</translation>
    </message>
    <message>
      <source>Step discriminator</source>
      <translation>Schritt des Diskriminators</translation>
    </message>
    <message>
      <source>Step generator</source>
      <translation>Schritt des Generators</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Steps of D</source>
      <translation>Schritte von D</translation>
    </message>
    <message>
      <source>Steps of D in each iteration, before those of G; with 0 D stays as it is.</source>
      <translation>Schritte von D in jeder Iteration, vor denen von G; mit 0 bleibt D, wie es ist.</translation>
    </message>
    <message>
      <source>Steps of G in each iteration, after those of D, each with other latents.</source>
      <translation>Schritte von G in jeder Iteration, nach denen von D, jeder mit anderen latenten z.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Halt</translation>
    </message>
    <message>
      <source>Stop there</source>
      <translation>Dort anhalten</translation>
    </message>
    <message>
      <source>Stopped before the first seeds were done.</source>
      <translation>Angehalten, ehe die ersten Seeds fertig waren.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Student t</source>
      <translation>Student-t</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <source>Summary sheet</source>
      <translation>Übersichtsblatt</translation>
    </message>
    <message>
      <source>Summary sheet …</source>
      <translation>Übersichtsblatt …</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Träger</translation>
    </message>
    <message>
      <source>Swing to and fro across them</source>
      <translation>Über ihnen hin und her schwingen</translation>
    </message>
    <message>
      <source>Swiss roll</source>
      <translation>Swiss Roll</translation>
    </message>
    <message>
      <source>System ({name})</source>
      <translation>System ({name})</translation>
    </message>
    <message>
      <source>Sønderby 2016, Arjovsky and Bottou 2017. The noise is on D's input only; what G makes stays sharp.</source>
      <translation>Sønderby 2016, Arjovsky und Bottou 2017. Das Rauschen ist nur auf dem Eingang von D; was G macht, bleibt scharf.</translation>
    </message>
    <message>
      <source>T</source>
      <translation>T</translation>
    </message>
    <message>
      <source>TF32 on a GPU</source>
      <translation>TF32 auf einer GPU</translation>
    </message>
    <message>
      <source>TV</source>
      <translation>TV</translation>
    </message>
    <message>
      <source>TV(P_data, P_G) = ½ ∫ |p − q|: the largest difference in probability that any event has under the two
distributions.

0 where they agree, 1 where they share nothing; the optimal D is right for ½(1 + TV) of the points. The band is what
two real samples read.</source>
      <translation>TV(P_data, P_G) = ½ ∫ |p − q|: die größte Differenz der Wahrscheinlichkeit, die ein Ereignis unter beiden Verteilungen hat.

0, wo sie übereinstimmen, 1, wo sie nichts teilen; das optimale D liegt bei ½(1 + TV) der Punkte richtig. Das Band ist, was
zwei echte Stichproben geben.</translation>
    </message>
    <message>
      <source>Tables, arrays and pictures (</source>
      <translation>Tabellen, Arrays und Bilder (</translation>
    </message>
    <message>
      <source>Tail quantiles</source>
      <translation>Quantile der Ränder</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
      <source>Takes points away</source>
      <translation>Nimmt Punkte weg</translation>
    </message>
    <message>
      <source>That all modes are real</source>
      <translation>Dass alle Moden echt sind</translation>
    </message>
    <message>
      <source>That is more pixels than can be drawn: choose a smaller size or fewer dots per inch.</source>
      <translation>Das sind mehr Pixel, als gezeichnet werden können: Wählen Sie eine kleinere Größe oder weniger dpi.</translation>
    </message>
    <message>
      <source>That this mode is full of fakes</source>
      <translation>Dass es auf diesem Modus von Fälschungen wimmelt</translation>
    </message>
    <message>
      <source>The .1 % and the 99.9 % quantile of P_G, in the data's units: a thousandth of its points lie beyond either.

Dotted are those of P_data. The bands are what real samples of the same size have. A tail that G does not reach
shows here, and hardly in a distance.</source>
      <translation>Das .1-%- und das 99.9-%-Quantil von P_G, in den Einheiten der Daten: Je ein Tausendstel der Punkte liegt jenseits.

Gepunktet sind die von P_data. Die Bänder sind, was echte Stichproben gleicher Größe haben. Ein Rand, den G nicht erreicht,
zeigt sich hier, und kaum in einem Abstand.</translation>
    </message>
    <message>
      <source>The Dirac-GAN: data at 0, a generator at θ, a linear D with slope ψ, and whether training reaches (0, 0).

Press anywhere in the plane to start a trajectory there. It arrives where all eigenvalues lie inside the circle of
radius 1 (for steps) or left of the axis (for the flow).</source>
      <translation>Das Dirac-GAN: Daten bei 0, ein Generator bei θ, ein lineares D mit Steigung ψ, und ob das Training (0, 0) erreicht.

Klicken Sie irgendwo in die Ebene, um dort eine Bahn zu beginnen. Sie kommt an, wo alle Eigenwerte innerhalb des Kreises vom
Radius 1 liegen (für Schritte) oder links der Achse (für den Fluss).</translation>
    </message>
    <message>
      <source>The GPU does not compute, so training is on the CPU: {trouble}.</source>
      <translation>Die GPU rechnet nicht, trainiert wird also auf der CPU: {trouble}.</translation>
    </message>
    <message>
      <source>The GPU has too little memory for this run, so it trains on the CPU.</source>
      <translation>Die GPU hat für diesen Lauf zu wenig Speicher, er trainiert also auf der CPU.</translation>
    </message>
    <message>
      <source>The GPU ran out of memory, so the run goes on on the CPU, from iteration {iteration:,} and with the same weights. For the GPU, choose smaller networks or batches and reset.</source>
      <translation>Der GPU ging der Speicher aus, der Lauf geht also auf der CPU weiter, ab Iteration {iteration:,} und mit denselben Gewichten. Wählen Sie für die GPU kleinere Netze oder Batches, dann Neustart.</translation>
    </message>
    <message>
      <source>The Gaussian of the least JSD is N(1.31, 1.75²).</source>
      <translation>Die Gaußglocke der kleinsten JSD ist N(1.31, 1.75²).</translation>
    </message>
    <message>
      <source>The JSD and log 2</source>
      <translation>Die JSD und log 2</translation>
    </message>
    <message>
      <source>The JSD counts how much of the mass cannot be confused. At a distance of 4 widths that is nearly all of it.</source>
      <translation>Die JSD zählt, wie viel von der Masse nicht zu verwechseln ist. Bei einem Abstand von 4 Breiten ist das fast alles.</translation>
    </message>
    <message>
      <source>The JSD doubles, W₁ stands</source>
      <translation>Die JSD verdoppelt sich, W₁ steht</translation>
    </message>
    <message>
      <source>The JSD is higher than 99 of 100 real samples of the same size read; one that diverged counts as such.</source>
      <translation>Die JSD ist höher als bei 99 von 100 echten Stichproben gleicher Größe; wer divergiert ist, zählt dazu.</translation>
    </message>
    <message>
      <source>The JSD is no higher than 99 of 100 real samples of the same size read.</source>
      <translation>Die JSD ist nicht höher als bei 99 von 100 echten Stichproben gleicher Größe.</translation>
    </message>
    <message>
      <source>The JSD stands at {jsd:.3f} and pulls Q nowhere; W₁ is {w:.2f}, and pulls just as hard from any distance.</source>
      <translation>Die JSD steht bei {jsd:.3f} und zieht Q nirgendwohin; W₁ ist {w:.2f}, und zieht aus jeder Entfernung gleich stark.</translation>
    </message>
    <message>
      <source>The Jensen–Shannon divergence is {jsd:.3f}</source>
      <translation>Die Jensen-Shannon-Divergenz ist {jsd:.3f}</translation>
    </message>
    <message>
      <source>The Wasserstein GAN: the critic takes five steps, its weights are clipped, and G climbs its score:
$$L_G = - \mathbb{E}_z f(G(z))$$</source>
      <translation>Das Wasserstein-GAN: Der Kritiker macht fünf Schritte, seine Gewichte werden begrenzt, und G steigt auf seiner Bewertung:
$$L_G = - \mathbb{E}_z f(G(z))$$</translation>
    </message>
    <message>
      <source>The area between D and the optimal D.</source>
      <translation>Die Fläche zwischen D und dem optimalen D.</translation>
    </message>
    <message>
      <source>The arrow key → makes one iteration. Press ? for all keys.</source>
      <translation>Die Pfeiltaste → macht eine Iteration. ? zeigt alle Tasten.</translation>
    </message>
    <message>
      <source>The best D against a fixed generator, derived point by point; and the generator whose best D is worst.

At each x the best D is p/(p + q). Draw one of your own: its value stays below −2 log 2 + 2 JSD.</source>
      <translation>Das beste D gegen einen festen Generator, Punkt für Punkt hergeleitet; und der Generator, dessen bestes D am schlechtesten ist.

An jedem x ist das beste D p/(p + q). Zeichnen Sie ein eigenes: Sein Wert bleibt unter −2 log 2 + 2 JSD.</translation>
    </message>
    <message>
      <source>The best plan costs {cost:.3f}, and wherever it moves earth φ falls with slope 1: no plan can be cheaper.</source>
      <translation>Der beste Plan kostet {cost:.3f}, und wo immer er Erde bewegt, fällt φ mit Steigung 1: Kein Plan kann billiger sein.</translation>
    </message>
    <message>
      <source>The board reaches from minus this to this in both directions.</source>
      <translation>Das Brett reicht in beiden Richtungen von minus diesem bis zu diesem.</translation>
    </message>
    <message>
      <source>The cell</source>
      <translation>Die Zelle</translation>
    </message>
    <message>
      <source>The cells that are there stay.</source>
      <translation>Die Zellen, die da sind, bleiben.</translation>
    </message>
    <message>
      <source>The cloud circles around the data and never comes to rest: the means of x and y swing by about as much after 1,000 iterations as at first. Compare “A mean, optimistic gradients”.</source>
      <translation>Die Wolke kreist um die Daten und kommt nie zur Ruhe: Die Mittelwerte von x und y schwingen nach 1 000 Iterationen etwa so weit wie anfangs. Vergleiche „Ein Mittelwert, optimistische Gradienten“.</translation>
    </message>
    <message>
      <source>The cloud turns and stretches; by iteration 2,500 its mean is near (1, 2) and Σxy, which makes it lean, near 1.95, both mostly short of it. Both losses end as those of a D that cannot tell: 1.39 and 0.69.</source>
      <translation>Die Wolke dreht und streckt sich; bis Iteration 2 500 ist ihr Mittelwert nah (1, 2) und Σxy, das sie schräg macht, nah 1.95, beide meist etwas darunter. Beide Verluste enden wie die eines D, das nicht unterscheiden kann: 1.39 und 0.69.</translation>
    </message>
    <message>
      <source>The collapse</source>
      <translation>Der Kollaps</translation>
    </message>
    <message>
      <source>The collapse with one thing more: D is told how spread its batch is.</source>
      <translation>Der Kollaps mit einem mehr: D erfährt, wie weit sein Batch streut.</translation>
    </message>
    <message>
      <source>The collapse with one thing more: D pays for steep slopes at real points.</source>
      <translation>Der Kollaps mit einem mehr: D bezahlt für steile Stellen an echten Punkten.</translation>
    </message>
    <message>
      <source>The covariance matrix of P_G, in the data's units squared: its diagonal Σxx and Σyy, and Σxy beside it.

Dotted is that of P_data. The bands are what real samples of the same size have, each in its line's colour.</source>
      <translation>Die Kovarianzmatrix von P_G, in quadrierten Einheiten der Daten: ihre Diagonale Σxx und Σyy, daneben Σxy.

Gepunktet ist die von P_data. Die Bänder sind, was echte Stichproben gleicher Größe haben, jedes in der Farbe seiner Linie.</translation>
    </message>
    <message>
      <source>The critic f minimises</source>
      <translation>Der Kritiker f minimiert</translation>
    </message>
    <message>
      <source>The critic f minimises ({k} steps)</source>
      <translation>Der Kritiker f minimiert ({k} Schritte)</translation>
    </message>
    <message>
      <source>The critic hardly tells the two: its means differ by {gap}, by {most} before</source>
      <translation>Der Kritiker kann beide kaum unterscheiden: Seine Mittelwerte liegen {gap} auseinander, davor bis {most}</translation>
    </message>
    <message>
      <source>The critic is a straight line of slope about 1. P_G slides along it through the data and out on the other side: the critic would have to pass slope 0, at cost λ, to call it back. By iteration 3,000 W1 is above 1.5.</source>
      <translation>Der Kritiker ist eine Gerade mit Steigung etwa 1. P_G gleitet an ihr entlang durch die Daten und auf der anderen Seite hinaus: Um es zurückzurufen, müsste der Kritiker durch Steigung 0, um den Preis λ. Bis Iteration 3 000 ist W1 über 1.5.</translation>
    </message>
    <message>
      <source>The critic is behind: it scores generated points higher than data. {help}</source>
      <translation>Der Kritiker ist zurück: Er bewertet erzeugte Punkte höher als Daten. {help}</translation>
    </message>
    <message>
      <source>The critic rises steadily, with slope {slope:.2f}, where D is flat; {share:.0%} of its weights are at ±c.</source>
      <translation>Der Kritiker steigt gleichmäßig, mit Steigung {slope:.2f}, wo D flach ist; {share:.0%} seiner Gewichte sind bei ±c.</translation>
    </message>
    <message>
      <source>The critic turns its slope round, and P_G stops</source>
      <translation>Der Kritiker kehrt seine Steigung um, und P_G hält an</translation>
    </message>
    <message>
      <source>The critic's answer should be a distance. But its scale is a matter of $c$.</source>
      <translation>Die Antwort des Kritikers sollte ein Abstand sein. Aber ihre Skala ist eine Frage von $c$.</translation>
    </message>
    <message>
      <source>The critic's means differ by {gap}, by {most} at most so far</source>
      <translation>Die Mittelwerte des Kritikers liegen {gap} auseinander, bisher höchstens {most}</translation>
    </message>
    <message>
      <source>The critic’s loss tells (now {number}):
{divergence}</source>
      <translation>Der Verlust des Kritikers sagt (jetzt {number}):
{divergence}</translation>
    </message>
    <message>
      <source>The critic’s loss tells:
{divergence}</source>
      <translation>Der Verlust des Kritikers sagt:
{divergence}</translation>
    </message>
    <message>
      <source>The data are $N(2, 1)$, and G is let go. D stays close to a $D^*$ that moves with G.</source>
      <translation>Die Daten sind $N(2, 1)$, und G ist losgelassen. D bleibt nah an einem $D^*$, das sich mit G bewegt.</translation>
    </message>
    <message>
      <source>The data are the point 0. G is one point $\theta$, D a straight line of slope $\psi$, and both take a gradient step **at once**.
G runs down the slope, and D turns the slope against wherever G is:
$$\theta \leftarrow \theta - \eta\, \psi\, h, \qquad \psi \leftarrow \psi + \eta\, \theta\, h$$</source>
      <translation>Die Daten sind der Punkt 0. G ist ein Punkt $\theta$, D eine Gerade mit Steigung $\psi$, und beide machen **zugleich** einen Gradientenschritt. G läuft den Hang hinab, und D kippt den Hang gegen G, wo immer es ist:
$$\theta \leftarrow \theta - \eta\, \psi\, h, \qquad \psi \leftarrow \psi + \eta\, \theta\, h$$</translation>
    </message>
    <message>
      <source>The data move from 4 to 8: twice as far.</source>
      <translation>Die Daten rücken von 4 auf 8: doppelt so weit.</translation>
    </message>
    <message>
      <source>The data move onto what G makes: both are $N(0, 1)$ now.</source>
      <translation>Die Daten rücken auf das, was G macht: Beide sind jetzt $N(0, 1)$.</translation>
    </message>
    <message>
      <source>The data move to $N(6, 1)$. Hardly a point of one lies where the other has any.</source>
      <translation>Die Daten rücken auf $N(6, 1)$. Kaum ein Punkt der einen liegt, wo die andere welche hat.</translation>
    </message>
    <message>
      <source>The density of the data</source>
      <translation>Die Dichte der Daten</translation>
    </message>
    <message>
      <source>The density of the data.</source>
      <translation>Die Dichte der Daten.</translation>
    </message>
    <message>
      <source>The density of the generated points, estimated.</source>
      <translation>Die Dichte der erzeugten Punkte, geschätzt.</translation>
    </message>
    <message>
      <source>The difference of two gradients points inwards on a circle: it is friction again, got for nothing.</source>
      <translation>Die Differenz zweier Gradienten zeigt auf einem Kreis nach innen: Es ist wieder Reibung, umsonst.</translation>
    </message>
    <message>
      <source>The distance between neighbouring centres.</source>
      <translation>Der Abstand benachbarter Mittelpunkte.</translation>
    </message>
    <message>
      <source>The distance over which the density falls by e.</source>
      <translation>Die Strecke, über die die Dichte um den Faktor e fällt.</translation>
    </message>
    <message>
      <source>The distribution to imitate.</source>
      <translation>Die Verteilung, die nachgeahmt werden soll.</translation>
    </message>
    <message>
      <source>The divergence that D's loss stands for, as D estimates it on fresh points, and its true value where it is known.

D's estimate is a lower bound but for chance: what D has not yet found out lies between the two.</source>
      <translation>Die Divergenz, für die der Verlust von D steht, wie D sie auf frischen Punkten schätzt, und ihr wahrer Wert, wo er bekannt ist.

Die Schätzung von D ist bis auf den Zufall eine untere Schranke: Was D noch nicht herausgefunden hat, liegt dazwischen.</translation>
    </message>
    <message>
      <source>The earth mover</source>
      <translation>Der Earth Mover</translation>
    </message>
    <message>
      <source>The earth mover and the critic</source>
      <translation>Der Earth Mover und der Kritiker</translation>
    </message>
    <message>
      <source>The edge of the smallest region that holds 99 % of P_data.</source>
      <translation>Der Rand des kleinsten Gebiets, das 99 % von P_data enthält.</translation>
    </message>
    <message>
      <source>The fewer, the heavier its tails; 1 is the Cauchy distribution.</source>
      <translation>Je weniger, desto schwerer die Ränder; 1 ist die Cauchy-Verteilung.</translation>
    </message>
    <message>
      <source>The field has a kink, so there are trajectories only: after {steps} steps it is {end} away.</source>
      <translation>Das Feld hat einen Knick, es gibt also nur Bahnen: Nach {steps} Schritten ist es {end} entfernt.</translation>
    </message>
    <message>
      <source>The file is no longer there: it was moved, renamed or deleted, or its disk is not connected.</source>
      <translation>Die Datei ist nicht mehr da: verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
      <source>The file manager could not be opened.</source>
      <translation>Der Dateimanager ließ sich nicht öffnen.</translation>
    </message>
    <message>
      <source>The first WGAN's own k</source>
      <translation>Das k des ersten WGAN</translation>
    </message>
    <message>
      <source>The first line has names</source>
      <translation>Die erste Zeile hat Namen</translation>
    </message>
    <message>
      <source>The first look comes soon.</source>
      <translation>Der erste Blick kommt bald.</translation>
    </message>
    <message>
      <source>The first picture of the run</source>
      <translation>Das erste Bild des Laufs</translation>
    </message>
    <message>
      <source>The first weights and biases themselves, layer by layer, each layer's weights by input before its biases.</source>
      <translation>Die ersten Gewichte und Biases selbst, Schicht für Schicht, in jeder die Gewichte nach Eingang vor den Biases.</translation>
    </message>
    <message>
      <source>The forces turn the pair, they do not pull it in. A straight step along a circle always ends outside of it.</source>
      <translation>Die Kräfte drehen das Paar, sie ziehen es nicht hinein. Ein gerader Schritt entlang eines Kreises endet immer außerhalb.</translation>
    </message>
    <message>
      <source>The freeze is a setting like any other: it stands in the form at the left.</source>
      <translation>Das Einfrieren ist eine Einstellung wie jede andere: Sie steht links im Formular.</translation>
    </message>
    <message>
      <source>The frozen G against D</source>
      <translation>Das eingefrorene G gegen D</translation>
    </message>
    <message>
      <source>The game θψ: each step takes back half of the last, and the circle closes in.</source>
      <translation>Das Spiel θψ: Jeder Schritt nimmt die Hälfte des letzten zurück, und der Kreis wird enger.</translation>
    </message>
    <message>
      <source>The generator $G$ turns a latent $z$ into a point. </source>
      <translation>Der Generator $G$ macht aus einem latenten $z$ einen Punkt. </translation>
    </message>
    <message>
      <source>The gradient of L_D goes back through D to each of its weights: its length is {size}.</source>
      <translation>Der Gradient von L_D geht durch D zurück zu jedem seiner Gewichte: Seine Länge ist {size}.</translation>
    </message>
    <message>
      <source>The gradient of L_G goes back through D to the points G(z), and on through G to its weights: its length is {size}.</source>
      <translation>Der Gradient von L_G geht durch D zurück zu den Punkten G(z), und weiter durch G zu seinen Gewichten: Seine Länge ist {size}.</translation>
    </message>
    <message>
      <source>The gradient through D is −D′/(1 − D). Where D ≈ 0 it is −D′, and D′ = D (1 − D) s′ ≈ 0.</source>
      <translation>Der Gradient durch D ist −D′/(1 − D). Wo D ≈ 0, ist er −D′, und D′ = D (1 − D) s′ ≈ 0.</translation>
    </message>
    <message>
      <source>The grey band is what chance alone would read. The dotted line is D's own bound: it comes from below as D learns.</source>
      <translation>Das graue Band ist, was der Zufall allein ergäbe. Die gepunktete Linie ist die Schranke, die D selbst gibt: Sie kommt von unten, während D lernt.</translation>
    </message>
    <message>
      <source>The hinge loss at the same rates as the others: mostly G loses the ring.</source>
      <translation>Der Hinge-Verlust mit denselben Raten wie die anderen: Meist verliert G den Ring.</translation>
    </message>
    <message>
      <source>The inner radius as a share of the outer one.</source>
      <translation>Der innere Radius als Anteil des äußeren.</translation>
    </message>
    <message>
      <source>The iteration at which the decay has ended.</source>
      <translation>Die Iteration, bei der das Abklingen endet.</translation>
    </message>
    <message>
      <source>The label of real points, in place of 1: D is told to be only so sure of them (one-sided smoothing).</source>
      <translation>Das Label echter Punkte, anstelle von 1: D soll sich ihrer nur so sicher sein (einseitige Glättung).</translation>
    </message>
    <message>
      <source>The last Jensen–Shannon divergence of data and generated points, in nats</source>
      <translation>Die letzte Jensen-Shannon-Divergenz von Daten und erzeugten Punkten, in nat</translation>
    </message>
    <message>
      <source>The last Wasserstein distance of data and generated points</source>
      <translation>Der letzte Wasserstein-Abstand von Daten und erzeugten Punkten</translation>
    </message>
    <message>
      <source>The last iteration comes after the first.</source>
      <translation>Die letzte Iteration kommt nach der ersten.</translation>
    </message>
    <message>
      <source>The last {count} starts of GanViz did not succeed.</source>
      <translation>Die letzten {count} Starts von GanViz sind nicht gelungen.</translation>
    </message>
    <message>
      <source>The latent is one cloud, the moons are two pieces. What will connect them?</source>
      <translation>Der Latentraum ist eine Wolke, die Monde sind zwei Stücke. Was wird sie verbinden?</translation>
    </message>
    <message>
      <source>The line</source>
      <translation>Die Gerade</translation>
    </message>
    <message>
      <source>The line that trains the same</source>
      <translation>Die Zeile, die dasselbe trainiert</translation>
    </message>
    <message>
      <source>The line that trains the same without a window</source>
      <translation>Die Zeile, die dasselbe ohne Fenster trainiert</translation>
    </message>
    <message>
      <source>The loss of the first GAN paper. G learns at a third of D’s rate.</source>
      <translation>Der Verlust des ersten GAN-Papers. G lernt mit einem Drittel der Rate von D.</translation>
    </message>
    <message>
      <source>The matrix itself, as Σ₁₁, Σ₁₂, Σ₂₂, in place of widths and angle.</source>
      <translation>Die Matrix selbst, als Σ₁₁, Σ₁₂, Σ₂₂, anstelle von Breiten und Winkel.</translation>
    </message>
    <message>
      <source>The mean of P_G along x and along y, in the data's units.

Dotted is that of P_data. The bands are what real samples of the same size have, each in its line's colour.</source>
      <translation>Der Mittelwert von P_G entlang x und entlang y, in den Einheiten der Daten.

Gepunktet ist der von P_data. Die Bänder sind, was echte Stichproben gleicher Größe haben, jedes in der Farbe seiner Linie.</translation>
    </message>
    <message>
      <source>The means of D(x) and D(G(z)): ½ each where D cannot tell them apart. For a raw score, the mean scores.</source>
      <translation>Die Mittelwerte von D(x) und D(G(z)): je ½, wo D sie nicht unterscheiden kann. Für rohe Bewertungen deren Mittelwerte.</translation>
    </message>
    <message>
      <source>The memory of the squared gradient, by which Adam and RMSProp scale their steps.</source>
      <translation>Das Gedächtnis für den quadrierten Gradienten, mit dem Adam und RMSProp ihre Schritte skalieren.</translation>
    </message>
    <message>
      <source>The menu of a plot, or of a moment on the timeline</source>
      <translation>Das Menü eines Diagramms, oder eines Moments auf der Zeitleiste</translation>
    </message>
    <message>
      <source>The metric's median over all members, with bands of half and of four fifths of them.</source>
      <translation>Der Median des Maßes über alle Mitglieder, mit Bändern für die Hälfte und für vier Fünftel von ihnen.</translation>
    </message>
    <message>
      <source>The metrics could not be computed: {error}. Training goes on without them.</source>
      <translation>Die Maße konnten nicht berechnet werden: {error}. Das Training geht ohne sie weiter.</translation>
    </message>
    <message>
      <source>The minimax game under another name: the same slopes, so the same run.</source>
      <translation>Das Minimax-Spiel unter anderem Namen: dieselben Steigungen, also derselbe Lauf.</translation>
    </message>
    <message>
      <source>The modes fill more slowly than with clipped weights: some of them by iteration 400, all eight by 2,000, with about half of the points near one. With equal rates the critic cannot follow, and G loses the ring.</source>
      <translation>Die Moden füllen sich langsamer als mit begrenzten Gewichten: einige bis Iteration 400, alle acht bis 2 000, mit etwa der Hälfte der Punkte nah an einem. Mit gleichen Raten kann der Kritiker nicht folgen, und G verliert den Ring.</translation>
    </message>
    <message>
      <source>The name of its file</source>
      <translation>Der Name der Datei</translation>
    </message>
    <message>
      <source>The name of the file is on the clipboard: {path}</source>
      <translation>Der Name der Datei ist in der Zwischenablage: {path}</translation>
    </message>
    <message>
      <source>The nearest models are being computed …</source>
      <translation>Die nächsten Modelle werden berechnet …</translation>
    </message>
    <message>
      <source>The next part of an iteration</source>
      <translation>Der nächste Teil einer Iteration</translation>
    </message>
    <message>
      <source>The next picture</source>
      <translation>Das nächste Bild</translation>
    </message>
    <message>
      <source>The next picture (;)</source>
      <translation>Das nächste Bild (;)</translation>
    </message>
    <message>
      <source>The noise</source>
      <translation>Das Rauschen</translation>
    </message>
    <message>
      <source>The norm of each player's gradient, on a logarithmic axis: G's vanishes where D is far ahead.</source>
      <translation>Die Norm des Gradienten beider Spieler, auf logarithmischer Achse: Der von G verschwindet, wo D weit voraus ist.</translation>
    </message>
    <message>
      <source>The numbered circles are the modes, each with its share of the orange points; an eighth would be 12.5 %.</source>
      <translation>Die nummerierten Kreise sind die Moden, jeder mit seinem Anteil der orangen Punkte; ein Achtel wären 12.5 %.</translation>
    </message>
    <message>
      <source>The numbers of this seed were not kept, and it cannot be trained again while a map is filled in</source>
      <translation>Die Zahlen dieses Seeds wurden nicht behalten, und solange eine Karte gefüllt wird, kann er nicht noch einmal trainiert werden</translation>
    </message>
    <message>
      <source>The one-sided form, WGAN-LP. The two-sided one asks for slope 1 exactly, which is the last step.</source>
      <translation>Die einseitige Form, WGAN-LP. Die zweiseitige verlangt genau Steigung 1, das ist der letzte Schritt.</translation>
    </message>
    <message>
      <source>The optimal D</source>
      <translation>Das optimale D</translation>
    </message>
    <message>
      <source>The optimal D against this G, dashed.</source>
      <translation>Das optimale D gegen dieses G, gestrichelt.</translation>
    </message>
    <message>
      <source>The optimal D against this G, in the place of D.</source>
      <translation>Das optimale D gegen dieses G, an der Stelle von D.</translation>
    </message>
    <message>
      <source>The optimal D is a step of ±1, and G lowers the total variation.</source>
      <translation>Das optimale D ist eine Stufe von ±1, und G senkt die totale Variation.</translation>
    </message>
    <message>
      <source>The orange bump is on the blue one within 100 iterations, and there it gains its width; by 500 the two nearly agree.</source>
      <translation>Der orange Hügel ist innerhalb von 100 Iterationen auf dem blauen, und dort gewinnt er seine Breite; bis 500 stimmen beide fast überein.</translation>
    </message>
    <message>
      <source>The orange curve reaches the blue one within 1,000 iterations. By 3,000 D says about ½ at all points, real and generated; beside them, where there are none, nothing holds it.</source>
      <translation>Die orange Kurve erreicht die blaue innerhalb von 1 000 Iterationen. Bis 3 000 sagt D bei allen Punkten etwa ½, echten wie erzeugten; daneben, wo keine sind, hält es nichts.</translation>
    </message>
    <message>
      <source>The orange point glides to 0 and stays, by iteration 200, as it does with simultaneous steps: with the brake the order hardly matters.</source>
      <translation>Der orange Punkt gleitet zu 0 und bleibt, bis Iteration 200, wie auch mit gleichzeitigen Schritten: Mit der Bremse ist die Reihenfolge fast egal.</translation>
    </message>
    <message>
      <source>The orange point glides to 0 and stays: R1 is the brake that the game lacks. By iteration 200 it is there. Set its weight to 0.1 and it still swings on the way.</source>
      <translation>Der orange Punkt gleitet zu 0 und bleibt: R1 ist die Bremse, die dem Spiel fehlt. Bis Iteration 200 ist er da. Mit Gewicht 0.1 schwingt er unterwegs noch.</translation>
    </message>
    <message>
      <source>The orange point swings about 0, after 400 iterations as far as at first. Let both step at once and it swings ever wider; add R1 and it arrives.</source>
      <translation>Der orange Punkt schwingt um 0, nach 400 Iterationen so weit wie anfangs. Gehen beide zugleich, schwingt er immer weiter; mit R1 kommt er an.</translation>
    </message>
    <message>
      <source>The orange point swings about 0, and each swing is wider than the one before: from 0.6 to 0.9 within 400 iterations. The page Stability has the eigenvalues.</source>
      <translation>Der orange Punkt schwingt um 0, und jeder Schwung ist weiter als der davor: von 0.6 auf 0.9 innerhalb von 400 Iterationen. Die Seite Stabilität hat die Eigenwerte.</translation>
    </message>
    <message>
      <source>The orange point swings about 0, less each time, and by iteration 300 rests there. With momentum 0 it circles for ever, with 0.5 it flies away.</source>
      <translation>Der orange Punkt schwingt um 0, jedes Mal weniger, und bis Iteration 300 ruht er dort. Mit Momentum 0 kreist er für immer, mit 0.5 fliegt er davon.</translation>
    </message>
    <message>
      <source>The other layers</source>
      <translation>Die übrigen Ebenen</translation>
    </message>
    <message>
      <source>The page Earth mover (Ctrl+2) has the carrying itself, to be dragged.</source>
      <translation>Die Seite Earth Mover (Ctrl+2) hat das Tragen selbst, zum Ziehen mit der Maus.</translation>
    </message>
    <message>
      <source>The page stays as it is.</source>
      <translation>Die Seite bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>The paper's, which is the divergence itself, or the heuristic, which has a slope where D is sure.</source>
      <translation>Der des Papers, der die Divergenz selbst ist, oder die Heuristik, die dort eine Steigung hat, wo D sicher ist.</translation>
    </message>
    <message>
      <source>The penalty holds the critic near slope 1: {slope:.2f} between the bumps, so G is told the way from anywhere.</source>
      <translation>Der Strafterm hält den Kritiker nah Steigung 1: {slope:.2f} zwischen den Hügeln, sodass G von überall den Weg erfährt.</translation>
    </message>
    <message>
      <source>The picture before</source>
      <translation>Das Bild davor</translation>
    </message>
    <message>
      <source>The picture before (,)</source>
      <translation>Das Bild davor (,)</translation>
    </message>
    <message>
      <source>The picture cannot be written as PNG.</source>
      <translation>Das Bild kann nicht als PNG geschrieben werden.</translation>
    </message>
    <message>
      <source>The plane</source>
      <translation>Die Ebene</translation>
    </message>
    <message>
      <source>The pointer is seen on both screens; Ctrl+L lays it down</source>
      <translation>Der Zeiger ist auf beiden Bildschirmen zu sehen; Ctrl+L legt ihn weg</translation>
    </message>
    <message>
      <source>The points themselves.</source>
      <translation>Die Punkte selbst.</translation>
    </message>
    <message>
      <source>The points themselves: a file is read once, and not again.</source>
      <translation>Die Punkte selbst: Eine Datei wird einmal gelesen, und nicht wieder.</translation>
    </message>
    <message>
      <source>The preset of that number</source>
      <translation>Die Vorlage dieser Nummer</translation>
    </message>
    <message>
      <source>The process that trained these members ended {times} times (exit code {code}).</source>
      <translation>Der Prozess, der diese Mitglieder trainierte, endete {times}-mal (Exitcode {code}).</translation>
    </message>
    <message>
      <source>The program's icon</source>
      <translation>Das Symbol des Programms</translation>
    </message>
    <message>
      <source>The rest of it is in force.</source>
      <translation>Der Rest davon gilt.</translation>
    </message>
    <message>
      <source>The rest of it is in force. The file as it was lies beside the new one: {name}.</source>
      <translation>Der Rest davon gilt. Die Datei liegt, wie sie war, neben der neuen: {name}.</translation>
    </message>
    <message>
      <source>The ring as a whole: all eight places, blurred</source>
      <translation>Den Ring als Ganzes: alle acht Orte, verwischt</translation>
    </message>
    <message>
      <source>The ring of the papers, σ = .01: noise that fades for as long as the run lasts.</source>
      <translation>Der Ring der Paper, σ = .01: Rauschen, das so lange abklingt, wie der Lauf dauert.</translation>
    </message>
    <message>
      <source>The rule that turns gradients into steps. Changing it starts its averages anew.</source>
      <translation>Die Regel, die aus Gradienten Schritte macht. Ein Wechsel beginnt ihre Mittelungen neu.</translation>
    </message>
    <message>
      <source>The run goes on.</source>
      <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
      <source>The run goes on; a file of that name is as it was.</source>
      <translation>Der Lauf geht weiter; eine Datei dieses Namens ist, wie sie war.</translation>
    </message>
    <message>
      <source>The run is not being kept on the disk: {problem}.</source>
      <translation>Der Lauf wird nicht auf der Platte gesichert: {problem}.</translation>
    </message>
    <message>
      <source>The run keeps its data.</source>
      <translation>Der Lauf behält seine Daten.</translation>
    </message>
    <message>
      <source>The run keeps {kept:,} pictures; a shorter film, or one of a part of it, repeats less.</source>
      <translation>Der Lauf behält {kept:,} Bilder; ein kürzerer Film, oder einer von einem Teil davon, wiederholt weniger.</translation>
    </message>
    <message>
      <source>The run was kept.</source>
      <translation>Der Lauf wurde behalten.</translation>
    </message>
    <message>
      <source>The run's formulas and settings, for a README or an exercise sheet.</source>
      <translation>Formeln und Einstellungen des Laufs, für ein README oder ein Übungsblatt.</translation>
    </message>
    <message>
      <source>The run's formulas and settings, to be put into a paper with ``\input``.</source>
      <translation>Formeln und Einstellungen des Laufs, zum Einbinden in ein Paper mit ``\input``.</translation>
    </message>
    <message>
      <source>The runs that were saved, opened or recovered, with their pictures and what came of them.</source>
      <translation>Die Läufe, die gespeichert, geöffnet oder wiederhergestellt wurden, mit ihren Bildern und dem, was daraus wurde.</translation>
    </message>
    <message>
      <source>The same D, but −log D(G(z)): G comes to rest in another place.</source>
      <translation>Dasselbe D, aber −log D(G(z)): G kommt an einem anderen Ort zur Ruhe.</translation>
    </message>
    <message>
      <source>The same GAN in plain PyTorch as a Jupyter notebook, with its formulas; as an exercise, with gaps to fill in.

Args:
    gaps: what is left for the reader to write: loss, penalty, update.</source>
      <translation>Dasselbe GAN in einfachem PyTorch als Jupyter-Notebook, mit seinen Formeln; als Übung mit Lücken zum Ausfüllen.

Args:
    gaps: was die Leser schreiben sollen: loss, penalty, update.</translation>
    </message>
    <message>
      <source>The same GAN in plain PyTorch, to be read and run without GanViz.</source>
      <translation>Dasselbe GAN in einfachem PyTorch, zum Lesen und Ausführen ohne GanViz.</translation>
    </message>
    <message>
      <source>The same as now</source>
      <translation>Dasselbe wie jetzt</translation>
    </message>
    <message>
      <source>The same data and the same D. Only G's loss is the other one.</source>
      <translation>Dieselben Daten und dasselbe D. Nur der Verlust von G ist der andere.</translation>
    </message>
    <message>
      <source>The same data and the same G, the other way round:
$$KL(P_G \| P_{data}) = \mathbb{E}_{x \sim G} \log \frac{p_G(x)}{p_{data}(x)}$$</source>
      <translation>Dieselben Daten und dasselbe G, andersherum:
$$KL(P_G \| P_{data}) = \mathbb{E}_{x \sim G} \log \frac{p_G(x)}{p_{data}(x)}$$</translation>
    </message>
    <message>
      <source>The same in the plane</source>
      <translation>Dasselbe in der Ebene</translation>
    </message>
    <message>
      <source>The same moons, but D only ever sees **twenty** training points, again and again.</source>
      <translation>Dieselben Monde, aber D sieht immer nur **zwanzig** Trainingspunkte, wieder und wieder.</translation>
    </message>
    <message>
      <source>The same networks and seed on the ring: minimax at the left, a critic with a penalty at the right.</source>
      <translation>Dieselben Netze und derselbe Seed auf dem Ring: links Minimax, rechts ein Kritiker mit Strafterm.</translation>
    </message>
    <message>
      <source>The same ring. The noise starts as wide as the ring's gaps, $\sigma = 0.5$, and fades over 1,500 iterations; G learns at half
of D's rate.</source>
      <translation>Derselbe Ring. Das Rauschen beginnt so breit wie die Lücken des Rings, $\sigma = 0.5$, und klingt über 1 500 Iterationen ab; G lernt mit der halben Rate von D.</translation>
    </message>
    <message>
      <source>The same settings</source>
      <translation>Dieselben Einstellungen</translation>
    </message>
    <message>
      <source>The same two bumps and a frozen G, but slopes above 1 cost the critic.</source>
      <translation>Dieselben zwei Hügel und ein eingefrorenes G, aber Steigungen über 1 kosten den Kritiker.</translation>
    </message>
    <message>
      <source>The same two bumps, with a critic: nearly a straight line between them.</source>
      <translation>Dieselben zwei Hügel, mit einem Kritiker: fast eine Gerade dazwischen.</translation>
    </message>
    <message>
      <source>The same with a cloud</source>
      <translation>Dasselbe mit einer Wolke</translation>
    </message>
    <message>
      <source>The same with another loss</source>
      <translation>Dasselbe mit anderem Verlust</translation>
    </message>
    <message>
      <source>The same with another seed</source>
      <translation>Dasselbe mit anderem Seed</translation>
    </message>
    <message>
      <source>The same, non-saturating</source>
      <translation>Dasselbe, nicht sättigend</translation>
    </message>
    <message>
      <source>The seeds that were done stay.</source>
      <translation>Die fertigen Seeds bleiben.</translation>
    </message>
    <message>
      <source>The sentence about this seed would be the same as about the run.</source>
      <translation>Der Satz über diesen Seed wäre derselbe wie über den Lauf.</translation>
    </message>
    <message>
      <source>The set-up</source>
      <translation>Der Aufbau</translation>
    </message>
    <message>
      <source>The set-up of the exercise: what it looks like when it works, and when there are too few data.</source>
      <translation>Der Aufbau der Übung: wie es aussieht, wenn es klappt, und wenn es zu wenige Daten sind.</translation>
    </message>
    <message>
      <source>The settings of the page were kept.</source>
      <translation>Die Einstellungen der Seite blieben erhalten.</translation>
    </message>
    <message>
      <source>The share of its way that the earth of the best plan has gone.</source>
      <translation>Der Anteil ihres Weges, den die Erde des besten Plans zurückgelegt hat.</translation>
    </message>
    <message>
      <source>The share of labels that D is told wrong: so many real points change places with generated ones.</source>
      <translation>Der Anteil falscher Labels für D: So viele echte Punkte tauschen den Platz mit erzeugten.</translation>
    </message>
    <message>
      <source>The share of points, half real and half generated, that D judges rightly; ½ is what tossing a coin gives.

A critic, whose score has no zero, judges by the middle between its two means. The dashed line is the optimal D
against this G: ½(1 + TV). "training" is the same with the points that D has learnt from, where they are finite: a D
that is better on those than on fresh ones knows them by heart.</source>
      <translation>Der Anteil der Punkte, halb echt und halb erzeugt, die D richtig beurteilt; ½ ist, was ein Münzwurf gibt.

Ein Kritiker, dessen Bewertung keine Null hat, urteilt nach der Mitte zwischen seinen beiden Mittelwerten. Die gestrichelte
Linie ist das optimale D gegen dieses G: ½(1 + TV). „Training“ ist dasselbe mit den Punkten, von denen D gelernt hat, wo sie
endlich viele sind: Ein D, das auf diesen besser ist als auf frischen, kennt sie auswendig.</translation>
    </message>
    <message>
      <source>The share of the last step that is kept; below 0 each step takes back some of the last, which damps circling.</source>
      <translation>Der Anteil des letzten Schritts, der erhalten bleibt; unter 0 nimmt jeder Schritt etwas vom letzten zurück, was das Kreisen dämpft.</translation>
    </message>
    <message>
      <source>The shares still swing by {swing:.2f}.</source>
      <translation>Die Anteile schwanken noch um {swing:.2f}.</translation>
    </message>
    <message>
      <source>The sheet is empty; the run keeps its data until something is drawn</source>
      <translation>Das Blatt ist leer; der Lauf behält seine Daten, bis etwas gezeichnet ist</translation>
    </message>
    <message>
      <source>The size of a step.</source>
      <translation>Die Größe eines Schritts.</translation>
    </message>
    <message>
      <source>The slope is bounded and does not vanish: here k may be large. And W₁ tells how training goes.</source>
      <translation>Die Steigung ist beschränkt und verschwindet nicht: Hier darf k groß sein. Und W₁ sagt, wie das Training läuft.</translation>
    </message>
    <message>
      <source>The slope is near 1, so the rise is the distance W₁: a number that means something. The little more is what a penalty, being no wall, lets pass.</source>
      <translation>Die Steigung ist nah 1, also ist der Anstieg der Abstand W₁: eine Zahl, die etwas bedeutet. Das Etwas-mehr ist, was ein Strafterm durchlässt, der keine Wand ist.</translation>
    </message>
    <message>
      <source>The slope of log D is 1/D times that of D: the tiny slope of D and the tiny D cancel. What is left is the slope of the score.</source>
      <translation>Die Steigung von log D ist 1/D mal die von D: Die winzige Steigung von D und das winzige D heben sich auf. Übrig bleibt die Steigung der Bewertung.</translation>
    </message>
    <message>
      <source>The smaller, the heavier its tail.</source>
      <translation>Je kleiner, desto schwerer der Rand.</translation>
    </message>
    <message>
      <source>The smallest GAN there is: it circles, it spirals, and what brings it to rest.</source>
      <translation>Das kleinste GAN, das es gibt: Es kreist, es spiralt, und was es zur Ruhe bringt.</translation>
    </message>
    <message>
      <source>The smallest region that holds 99 % of P_data, as a bar below x.</source>
      <translation>Das kleinste Gebiet, das 99 % von P_data enthält, als Balken unter x.</translation>
    </message>
    <message>
      <source>The smallest regions that hold 30, 60 and 90 % of P_G.</source>
      <translation>Die kleinsten Gebiete, die 30, 60 und 90 % von P_G enthalten.</translation>
    </message>
    <message>
      <source>The smallest regions that hold 30, 60 and 90 % of P_data.</source>
      <translation>Die kleinsten Gebiete, die 30, 60 und 90 % von P_data enthalten.</translation>
    </message>
    <message>
      <source>The stage and three small plots, all of one size.</source>
      <translation>Die Bühne und drei kleine Diagramme, alle gleich groß.</translation>
    </message>
    <message>
      <source>The stage at several moments, side by side, as papers print how modes collapse.</source>
      <translation>Die Bühne in mehreren Momenten, nebeneinander, wie Paper zeigen, wie Moden kollabieren.</translation>
    </message>
    <message>
      <source>The stage, and beside it the small plots that there is room for; below it in an upright picture.</source>
      <translation>Die Bühne, und daneben die kleinen Diagramme, für die Platz ist; im Hochformat darunter.</translation>
    </message>
    <message>
      <source>The stage, with the layers that are shown.</source>
      <translation>Die Bühne, mit den gezeigten Ebenen.</translation>
    </message>
    <message>
      <source>The standard deviation along a blade.</source>
      <translation>Die Standardabweichung entlang eines Flügels.</translation>
    </message>
    <message>
      <source>The standard deviation of both.</source>
      <translation>Die Standardabweichung beider.</translation>
    </message>
    <message>
      <source>The standard deviation of each Gaussian in one direction.</source>
      <translation>Die Standardabweichung jeder Gaußglocke in einer Richtung.</translation>
    </message>
    <message>
      <source>The standard deviation of the noise that is added to the data and to what is generated.</source>
      <translation>Die Standardabweichung des Rauschens, das den Daten und dem Erzeugten hinzugefügt wird.</translation>
    </message>
    <message>
      <source>The standard deviation of what is added to real and generated points before D sees them.</source>
      <translation>Die Standardabweichung dessen, was echten und erzeugten Punkten hinzugefügt wird, bevor D sie sieht.</translation>
    </message>
    <message>
      <source>The steepest slope of D's score that was found between real and generated points, per unit of the data.

It is the Lipschitz constant, or less where a steeper place was missed. A critic with slope 1 reads W₁ itself; its
penalties aim at that, and clipped weights allow more or less.</source>
      <translation>Die größte Steigung der Bewertung von D, die zwischen echten und erzeugten Punkten gefunden wurde, je Einheit der Daten.

Es ist die Lipschitz-Konstante, oder weniger, wo eine steilere Stelle übersehen wurde. Ein Kritiker mit Steigung 1 liest W₁
selbst ab; seine Strafterme zielen darauf, und begrenzte Gewichte erlauben mehr oder weniger.</translation>
    </message>
    <message>
      <source>The step before (Page Up)</source>
      <translation>Der Schritt davor (Page Up)</translation>
    </message>
    <message>
      <source>The swings die out: by iteration 1,000 the cloud rests on the data, its mean at (3, 4). Only the optimiser differs from “A mean, plain gradients”.</source>
      <translation>Die Schwingungen klingen ab: Bis Iteration 1 000 ruht die Wolke auf den Daten, ihr Mittelwert bei (3, 4). Nur der Optimierer ist anders als in „Ein Mittelwert, einfache Gradienten“.</translation>
    </message>
    <message>
      <source>The toy of many first scripts: SGD with momentum, and a G of ten tanh units.</source>
      <translation>Das Spielzeug vieler erster Skripte: SGD mit Momentum, und ein G aus zehn tanh-Einheiten.</translation>
    </message>
    <message>
      <source>The training process ended before it began (exit code {code}); it was started again, on the CPU alone.</source>
      <translation>Der Trainingsprozess endete, bevor er begann (Exit-Code {code}); er wurde neu gestartet, nur auf der CPU.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly (exit code {code}).</source>
      <translation>Der Trainingsprozess endete unerwartet (Exit-Code {code}).</translation>
    </message>
    <message>
      <source>The training thread ended: {error}. Open the program again to train on.</source>
      <translation>Der Thread des Trainings endete: {error}. Öffnen Sie das Programm neu, um weiter zu trainieren.</translation>
    </message>
    <message>
      <source>The two hardly overlap, so nearly every point can be told. D is no density: it says which of two is denser.</source>
      <translation>Beide überlappen kaum, also lässt sich fast jeder Punkt zuordnen. D ist keine Dichte: Es sagt, welche von zweien dichter ist.</translation>
    </message>
    <message>
      <source>The two together do what neither can alone: D keeps saying where orange is too dense, and G keeps answering.</source>
      <translation>Beide zusammen tun, was keiner allein kann: D sagt immer wieder, wo Orange zu dicht ist, und G antwortet immer wieder.</translation>
    </message>
    <message>
      <source>The two-sided penalty $(\|\nabla f\| - 1)^2$ asks for slope 1 **everywhere between** the points, and G can only be one Gaussian.</source>
      <translation>Der zweiseitige Strafterm $(\|\nabla f\| - 1)^2$ verlangt Steigung 1 **überall zwischen** den Punkten, und G kann nur eine Gaußglocke sein.</translation>
    </message>
    <message>
      <source>The usual plots</source>
      <translation>Die üblichen Diagramme</translation>
    </message>
    <message>
      <source>The value of the first cells.</source>
      <translation>Der Wert der ersten Zellen.</translation>
    </message>
    <message>
      <source>The value of the last cells.</source>
      <translation>Der Wert der letzten Zellen.</translation>
    </message>
    <message>
      <source>The value there</source>
      <translation>Der Wert dort</translation>
    </message>
    <message>
      <source>The view follows both distributions</source>
      <translation>Die Ansicht folgt beiden Verteilungen</translation>
    </message>
    <message>
      <source>The view stays on the data</source>
      <translation>Die Ansicht bleibt auf den Daten</translation>
    </message>
    <message>
      <source>The way out: another loss</source>
      <translation>Der Ausweg: ein anderer Verlust</translation>
    </message>
    <message>
      <source>The weight of P’s left bump.</source>
      <translation>Das Gewicht des linken Hügels von P.</translation>
    </message>
    <message>
      <source>The wider, the more skewed.</source>
      <translation>Je breiter, desto schiefer.</translation>
    </message>
    <message>
      <source>The window is arranged as it was at first</source>
      <translation>Das Fenster ist eingerichtet wie beim ersten Mal</translation>
    </message>
    <message>
      <source>The window looks as it did at first.</source>
      <translation>Das Fenster sieht aus wie beim ersten Mal.</translation>
    </message>
    <message>
      <source>The window looks as it did at first. The file was set aside as {name}.</source>
      <translation>Das Fenster sieht aus wie beim ersten Mal. Die Datei wurde als {name} beiseitegelegt.</translation>
    </message>
    <message>
      <source>The x of the problem at the right.</source>
      <translation>Das x der Aufgabe rechts.</translation>
    </message>
    <message>
      <source>The {optimal} is known on the line only</source>
      <translation>{optimal} ist nur auf der Geraden bekannt</translation>
    </message>
    <message>
      <source>The {optimal} is not known for these data</source>
      <translation>{optimal} ist für diese Daten nicht bekannt</translation>
    </message>
    <message>
      <source>Their standard deviations; one number stands for all.</source>
      <translation>Ihre Standardabweichungen; eine Zahl steht für alle.</translation>
    </message>
    <message>
      <source>Theorem 2.1 of Arjovsky and Bottou 2017: supports apart, so a perfect D exists, flat around both.</source>
      <translation>Satz 2.1 von Arjovsky und Bottou 2017: Träger getrennt, also gibt es ein perfektes D, flach um beide.</translation>
    </message>
    <message>
      <source>Theory</source>
      <translation>Theorie</translation>
    </message>
    <message>
      <source>There are no numbers of this member to go on from yet</source>
      <translation>Von diesem Mitglied gibt es noch keine Zahlen, von denen aus es weitergehen könnte</translation>
    </message>
    <message>
      <source>There is no room for larger text on this screen</source>
      <translation>Für größere Schrift ist auf diesem Bildschirm kein Platz</translation>
    </message>
    <message>
      <source>There is no room for text of this height: choose smaller text or a larger picture.</source>
      <translation>Für Text dieser Höhe ist kein Platz: Wählen Sie kleineren Text oder ein größeres Bild.</translation>
    </message>
    <message>
      <source>There is no table and no picture on the clipboard.</source>
      <translation>In der Zwischenablage ist weder Tabelle noch Bild.</translation>
    </message>
    <message>
      <source>There is not enough memory for it.</source>
      <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
      <source>There is nothing to export yet.</source>
      <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
      <source>There is nothing to redo</source>
      <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>There is one run only: Run → Compare with begins another beside it</source>
      <translation>Es gibt nur einen Lauf: Lauf → Vergleichen mit beginnt einen zweiten daneben</translation>
    </message>
    <message>
      <source>There is one screen only: F shows the stage alone</source>
      <translation>Es gibt nur einen Bildschirm: F zeigt die Bühne allein</translation>
    </message>
    <message>
      <source>There is room for {most:,} drawn points</source>
      <translation>Es ist Platz für {most:,} gezeichnete Punkte</translation>
    </message>
    <message>
      <source>There is room for {most} Gaussians</source>
      <translation>Es ist Platz für {most} Gaußglocken</translation>
    </message>
    <message>
      <source>These data are a distribution: File → Export → Data … draws points from it</source>
      <translation>Diese Daten sind eine Verteilung: Datei → Exportieren → Daten … zieht Punkte aus ihr</translation>
    </message>
    <message>
      <source>These data cannot be used: {error}</source>
      <translation>Diese Daten sind nicht brauchbar: {error}</translation>
    </message>
    <message>
      <source>These values do not go together: {why}</source>
      <translation>Diese Werte passen nicht zusammen: {why}</translation>
    </message>
    <message>
      <source>They are spread over all of the run, so that fewer of them lie further apart. The numbers of every iteration are kept in any case.</source>
      <translation>Sie verteilen sich über den ganzen Lauf, sodass weniger von ihnen weiter auseinanderliegen. Die Zahlen jeder Iteration werden in jedem Fall behalten.</translation>
    </message>
    <message>
      <source>They circle around it, ever wider</source>
      <translation>Sie kreisen darum, immer weiter</translation>
    </message>
    <message>
      <source>They circle, ever closer</source>
      <translation>Sie kreisen, immer enger</translation>
    </message>
    <message>
      <source>They grow</source>
      <translation>Sie wachsen</translation>
    </message>
    <message>
      <source>They turn round</source>
      <translation>Sie drehen sich um</translation>
    </message>
    <message>
      <source>They vanish</source>
      <translation>Sie verschwinden</translation>
    </message>
    <message>
      <source>Third cure: look ahead</source>
      <translation>Dritte Abhilfe: vorausblicken</translation>
    </message>
    <message>
      <source>This bundle was made without films: use .gif, .webp or .apng.</source>
      <translation>Dieses Paket wurde ohne Filme gebaut: nehmen Sie .gif, .webp oder .apng.</translation>
    </message>
    <message>
      <source>This cannot be read of these members.</source>
      <translation>Das lässt sich von diesen Mitgliedern nicht ablesen.</translation>
    </message>
    <message>
      <source>This cannot be read of these seeds.</source>
      <translation>Das lässt sich von diesen Seeds nicht ablesen.</translation>
    </message>
    <message>
      <source>This data has no separate modes.</source>
      <translation>Diese Daten haben keine getrennten Moden.</translation>
    </message>
    <message>
      <source>This is maximum likelihood: mean and width of the best Gaussian are those of the data, 1.00 and 1.80.</source>
      <translation>Das ist Maximum Likelihood: Mittelwert und Breite der besten Gaußglocke sind die der Daten, 1.00 und 1.80.</translation>
    </message>
    <message>
      <source>This packaged program computes on the CPU only. To use an NVIDIA GPU, install GanViz with pip beside a torch built for CUDA, as pytorch.org says.</source>
      <translation>Dieses gepackte Programm rechnet nur auf der CPU. Um eine NVIDIA-GPU zu nutzen, installieren Sie GanViz mit pip neben einem für CUDA gebauten torch, wie pytorch.org es sagt.</translation>
    </message>
    <message>
      <source>This plot has nothing to show for these data.</source>
      <translation>Dieses Diagramm hat für diese Daten nichts zu zeigen.</translation>
    </message>
    <message>
      <source>This run has {pictures:,} now, in {size:.0f} MB.</source>
      <translation>Dieser Lauf hat jetzt {pictures:,}, in {size:.0f} MB.</translation>
    </message>
    <message>
      <source>This run is from a file, as it stood: Reset begins it anew</source>
      <translation>Dieser Lauf stammt aus einer Datei, so wie er stand: Neustart beginnt ihn neu</translation>
    </message>
    <message>
      <source>This run is from a file, as it stood: Reset begins it anew with what is drawn</source>
      <translation>Dieser Lauf stammt aus einer Datei, so wie er stand: Neustart beginnt ihn neu mit dem Gezeichneten</translation>
    </message>
    <message>
      <source>This seed has not been trained yet</source>
      <translation>Dieser Seed ist noch nicht trainiert</translation>
    </message>
    <message>
      <source>This seed is trained again with those beside it, for its numbers were not kept; then it opens.</source>
      <translation>Dieser Seed wird mit denen neben ihm noch einmal trainiert, weil seine Zahlen nicht behalten wurden; dann öffnet er sich.</translation>
    </message>
    <message>
      <source>This torch is built for the CPU only. To use an NVIDIA GPU, install a torch built for CUDA with pip in its place, as pytorch.org says.</source>
      <translation>Dieses torch ist nur für die CPU gebaut. Um eine NVIDIA-GPU zu nutzen, installieren Sie an seiner Stelle mit pip ein für CUDA gebautes torch, wie pytorch.org es sagt.</translation>
    </message>
    <message>
      <source>Through the noise the data are one broad ring with a smooth slope everywhere. G needs only to match that, and every mode lies on it.</source>
      <translation>Durch das Rauschen sind die Daten ein breiter Ring mit überall sanfter Steigung. G muss nur das treffen, und jeder Modus liegt darauf.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>Timeline menu</source>
      <translation>Menü der Zeitleiste</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Titles of the axes</source>
      <translation>Titel der Achsen</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To do: {task}</source>
      <translation>Zu tun: {task}</translation>
    </message>
    <message>
      <source>Too early to tell.</source>
      <translation>Noch zu früh für eine Aussage.</translation>
    </message>
    <message>
      <source>Too few</source>
      <translation>Zu wenige</translation>
    </message>
    <message>
      <source>Too few steps of D</source>
      <translation>Zu wenige Schritte von D</translation>
    </message>
    <message>
      <source>Too many</source>
      <translation>Zu viele</translation>
    </message>
    <message>
      <source>Too many steps of D</source>
      <translation>Zu viele Schritte von D</translation>
    </message>
    <message>
      <source>Total variation</source>
      <translation>Totale Variation</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Train 48 seeds more, for a surer answer (Ctrl+Shift+U)</source>
      <translation>48 Seeds mehr trainieren, für eine sicherere Antwort (Ctrl+Shift+U)</translation>
    </message>
    <message>
      <source>Train a GAN on P</source>
      <translation>Ein GAN auf P trainieren</translation>
    </message>
    <message>
      <source>Train all members (Space)</source>
      <translation>Alle Mitglieder trainieren (Leertaste)</translation>
    </message>
    <message>
      <source>Train no further</source>
      <translation>Nicht weiter trainieren</translation>
    </message>
    <message>
      <source>Train on</source>
      <translation>Weiter trainieren</translation>
    </message>
    <message>
      <source>Train on these</source>
      <translation>Darauf trainieren</translation>
    </message>
    <message>
      <source>Train or pause</source>
      <translation>Trainieren oder anhalten</translation>
    </message>
    <message>
      <source>Train the cells that are not there (Space)</source>
      <translation>Die Zellen trainieren, die noch fehlen (Leertaste)</translation>
    </message>
    <message>
      <source>Train these settings on 16 other seeds beside the run, and count (Ctrl+U)</source>
      <translation>Diese Einstellungen mit 16 anderen Seeds neben dem Lauf trainieren und zählen (Ctrl+U)</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Training cannot go back to iteration {iteration:,}: what it remembers of this run lies between {first:,} and {last:,}.</source>
      <translation>Das Training kann nicht zu Iteration {iteration:,} zurück: Was es von diesem Lauf behielt, liegt zwischen {first:,} und {last:,}.</translation>
    </message>
    <message>
      <source>Training cannot go back to this run, for what it remembered of it is lost. Its pictures and curves were kept; reset begins it anew.</source>
      <translation>Das Training kann nicht zu diesem Lauf zurück, denn was es davon behielt, ist verloren. Seine Bilder und Kurven blieben erhalten; Neustart beginnt ihn neu.</translation>
    </message>
    <message>
      <source>Training cannot go back to this run, for what it remembered of it is lost. Reset begins it anew.</source>
      <translation>Das Training kann nicht zu diesem Lauf zurück, denn was es davon behielt, ist verloren. Neustart beginnt ihn neu.</translation>
    </message>
    <message>
      <source>Training cannot go back to this run, for what was saved of it cannot be used: {error}.</source>
      <translation>Das Training kann nicht zu diesem Lauf zurück, denn was davon gespeichert wurde, ist nicht brauchbar: {error}.</translation>
    </message>
    <message>
      <source>Training goes on while looking back</source>
      <translation>Das Training geht beim Zurückblicken weiter</translation>
    </message>
    <message>
      <source>Training points</source>
      <translation>Trainingspunkte</translation>
    </message>
    <message>
      <source>Training stopped: {error}</source>
      <translation>Training angehalten: {error}</translation>
    </message>
    <message>
      <source>Training stopped: {error}.</source>
      <translation>Training angehalten: {error}.</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Laufsteuerung</translation>
    </message>
    <message>
      <source>Triangular discrimination</source>
      <translation>Dreiecksdiskriminierung</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation>Stutzung</translation>
    </message>
    <message>
      <source>Turn back to where it came from</source>
      <translation>Dorthin zurückkehren, woher er kam</translation>
    </message>
    <message>
      <source>Turn on the arrows (A): they point to where the data would be if G stood still.</source>
      <translation>Schalten Sie die Pfeile ein (A): Sie zeigen dorthin, wo die Daten wären, wenn G stillstünde.</translation>
    </message>
    <message>
      <source>Turns</source>
      <translation>Windungen</translation>
    </message>
    <message>
      <source>Twenty points</source>
      <translation>Zwanzig Punkte</translation>
    </message>
    <message>
      <source>Twenty training points</source>
      <translation>Zwanzig Trainingspunkte</translation>
    </message>
    <message>
      <source>Twist</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <source>Two Gaussians</source>
      <translation>Zwei Gaußglocken</translation>
    </message>
    <message>
      <source>Two Gaussians, both found</source>
      <translation>Zwei Gaußglocken, beide gefunden</translation>
    </message>
    <message>
      <source>Two bumps that share nothing: D saturates and its arrows vanish, the critic keeps a slope.</source>
      <translation>Zwei Hügel, die nichts teilen: D sättigt und seine Pfeile verschwinden, der Kritiker behält eine Steigung.</translation>
    </message>
    <message>
      <source>Two bumps, a quarter and three quarters of the mass, and a G that can only be one Gaussian. The game of an f-GAN lowers
$$KL(P_{data} \| P_G) = \mathbb{E}_{x \sim data} \log \frac{p_{data}(x)}{p_G(x)}$$</source>
      <translation>Zwei Hügel, ein Viertel und drei Viertel der Masse, und ein G, das nur eine Gaußglocke sein kann. Das Spiel eines f-GAN senkt
$$KL(P_{data} \| P_G) = \mathbb{E}_{x \sim data} \log \frac{p_{data}(x)}{p_G(x)}$$</translation>
    </message>
    <message>
      <source>Two by two</source>
      <translation>Zwei mal zwei</translation>
    </message>
    <message>
      <source>Two circles</source>
      <translation>Zwei Kreise</translation>
    </message>
    <message>
      <source>Two columns of a paper</source>
      <translation>Zwei Spalten eines Papers</translation>
    </message>
    <message>
      <source>Two critics</source>
      <translation>Zwei Kritiker</translation>
    </message>
    <message>
      <source>Two critics against a generator that stands still at data plus N(0, I), and the surface of what each says.

Clipped weights leave a simple surface; under the gradient penalty it follows the data, peak by peak (figure 2 of
Gulrajani et al. 2017).</source>
      <translation>Zwei Kritiker gegen einen Generator, der bei Daten plus N(0, I) still steht, und die Fläche dessen, was jeder sagt.

Begrenzte Gewichte lassen eine einfache Fläche; unter der Gradientenstrafe folgt sie den Daten, Gipfel für Gipfel (Abbildung 2
von Gulrajani et al. 2017).</translation>
    </message>
    <message>
      <source>Two distributions, of which one slides away: JSD, KL and TV soon stand still, W goes on.

What stands still has no slope, and a generator that follows it learns nothing: drag Q and compare the tangents.</source>
      <translation>Zwei Verteilungen, von denen eine weggleitet: JSD, KL und TV stehen bald still, W geht weiter.

Was still steht, hat keine Steigung, und ein Generator, der ihm folgt, lernt nichts: Ziehen Sie Q, und vergleichen Sie die Tangenten.</translation>
    </message>
    <message>
      <source>Two losses of G, and saturation</source>
      <translation>Zwei Verluste von G, und Sättigung</translation>
    </message>
    <message>
      <source>Two modes: a generator that answers a fixed D makes one of them, one that sees D answer keeps both.

Max-min is not min-max: against a fixed D the payoff is a straight line in G’s share, least at an end, and G hops
from mode to mode as D follows. Unrolled (Metz et al. 2017), the line bends, and its minimum lies in the middle.</source>
      <translation>Zwei Moden: Ein Generator, der auf ein festes D antwortet, macht einen davon, einer, der D antworten sieht, behält beide.

Max-Min ist nicht Min-Max: Gegen ein festes D ist die Auszahlung eine Gerade im Anteil von G, am kleinsten an einem Ende, und
G springt von Modus zu Modus, während D folgt. Entrollt (Metz et al. 2017) biegt sich die Gerade, und das Minimum liegt in der Mitte.</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>Zwei Monde</translation>
    </message>
    <message>
      <source>Two networks: one makes points, the other judges them.</source>
      <translation>Zwei Netze: Eines macht Punkte, das andere beurteilt sie.</translation>
    </message>
    <message>
      <source>Two numbers</source>
      <translation>Zwei Zahlen</translation>
    </message>
    <message>
      <source>Two runs</source>
      <translation>Zwei Läufe</translation>
    </message>
    <message>
      <source>Two runs that are compared: their stages side by side, and below them the curves of both.</source>
      <translation>Zwei Läufe im Vergleich: ihre Bühnen nebeneinander, und darunter die Kurven beider.</translation>
    </message>
    <message>
      <source>Two runs that can be opened can be compared.</source>
      <translation>Zwei Läufe, die sich öffnen lassen, können verglichen werden.</translation>
    </message>
    <message>
      <source>Two settings on two axes, some seeds in every cell, and a colour for what came of them.

The map fills in from coarse to fine. A cell shows its seeds under the mouse, and each of them opens in the
laboratory with its own numbers.</source>
      <translation>Zwei Einstellungen auf zwei Achsen, einige Seeds in jeder Zelle und eine Farbe dafür, was aus ihnen wurde.

Die Karte füllt sich vom Groben zum Feinen. Unter der Maus zeigt eine Zelle ihre Seeds, und jeder von ihnen öffnet sich im
Labor mit seinen eigenen Zahlen.</translation>
    </message>
    <message>
      <source>Two smooth moons</source>
      <translation>Zwei glatte Monde</translation>
    </message>
    <message>
      <source>Two spirals</source>
      <translation>Zwei Spiralen</translation>
    </message>
    <message>
      <source>Type a word; Enter goes on to the next place</source>
      <translation>Ein Wort eingeben; Enter geht zur nächsten Stelle</translation>
    </message>
    <message>
      <source>U</source>
      <translation>U</translation>
    </message>
    <message>
      <source>U(5, 7) with a linear G</source>
      <translation>U(5, 7) mit linearem G</translation>
    </message>
    <message>
      <source>Under noise of width {noise} D can hardly tell the two ({means}).</source>
      <translation>Unter Rauschen der Breite {noise} kann D beide kaum unterscheiden ({means}).</translation>
    </message>
    <message>
      <source>Under noise of width {noise} D can hardly tell the two ({means}); without it the JSD is {jsd}.</source>
      <translation>Unter Rauschen der Breite {noise} kann D beide kaum unterscheiden ({means}); ohne Rauschen ist die JSD {jsd}.</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>Under way: the JSD is {jsd}.</source>
      <translation>Unterwegs: Die JSD ist {jsd}.</translation>
    </message>
    <message>
      <source>Under way: {means}.</source>
      <translation>Unterwegs: {means}.</translation>
    </message>
    <message>
      <source>Under way: {means}; the JSD is {jsd}.</source>
      <translation>Unterwegs: {means}; die JSD ist {jsd}.</translation>
    </message>
    <message>
      <source>Undo a setting</source>
      <translation>Einstellung rückgängig machen</translation>
    </message>
    <message>
      <source>Undone, for which the run had to begin anew</source>
      <translation>Rückgängig gemacht, wofür der Lauf neu beginnen musste</translation>
    </message>
    <message>
      <source>Uniform</source>
      <translation>Gleichverteilung</translation>
    </message>
    <message>
      <source>Uniform distribution in 1-D</source>
      <translation>Gleichverteilung in 1-D</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Units in each hidden layer.</source>
      <translation>Einheiten in jeder verdeckten Schicht.</translation>
    </message>
    <message>
      <source>Units of each hidden layer from the input on, such as 5, 3, in place of equally wide ones.</source>
      <translation>Einheiten jeder verdeckten Schicht vom Eingang an, etwa 5, 3, anstelle gleich breiter.</translation>
    </message>
    <message>
      <source>Unrolled steps</source>
      <translation>Entrollte Schritte</translation>
    </message>
    <message>
      <source>Unrolled, K = 5</source>
      <translation>Entrollt, K = 5</translation>
    </message>
    <message>
      <source>Unrolling</source>
      <translation>Entrollen</translation>
    </message>
    <message>
      <source>Unrolling: G does not ask what **this** D says, but what D will say after its next five steps,
$$L_G(\theta_G, \theta_D^{(5)})$$
and goes back through these steps.</source>
      <translation>Entrollen: G fragt nicht, was **dieses** D sagt, sondern was D nach seinen nächsten fünf Schritten sagen wird,
$$L_G(\theta_G, \theta_D^{(5)})$$
und geht durch diese Schritte zurück.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Senkrecht</translation>
    </message>
    <message>
      <source>Up the step, to where D says real, whatever the data are there</source>
      <translation>Die Stufe hinauf, dorthin, wo D echt sagt, was immer dort an Daten ist</translation>
    </message>
    <message>
      <source>Upright edges are hard for a smooth G: it leans and ripples there.</source>
      <translation>Senkrechte Kanten sind schwer für ein glattes G: Dort lehnt es sich und kräuselt.</translation>
    </message>
    <message>
      <source>V</source>
      <translation>V</translation>
    </message>
    <message>
      <source>V(G, D*)</source>
      <translation>V(G, D*)</translation>
    </message>
    <message>
      <source>V(G, your D)</source>
      <translation>V(G, Ihr D)</translation>
    </message>
    <message>
      <source>V(Gᵢ, D) over a line of Ds</source>
      <translation>V(Gᵢ, D) über einer Linie von Ds</translation>
    </message>
    <message>
      <source>V(a,\psi)=\frac{1}{2}\log\sigma(\psi)+\frac{1}{2}\log\sigma(-\psi)+a\log\sigma(-\psi)+(1-a)\log\sigma(\psi)\qquad\min_a\max_\psi V=</source>
      <translation>V(a,\psi)=\frac{1}{2}\log\sigma(\psi)+\frac{1}{2}\log\sigma(-\psi)+a\log\sigma(-\psi)+(1-a)\log\sigma(\psi)\qquad\min_a\max_\psi V=</translation>
    </message>
    <message>
      <source>VP9: a film for web pages, free of patents.</source>
      <translation>VP9: ein Film für Webseiten, frei von Patenten.</translation>
    </message>
    <message>
      <source>Value surfaces</source>
      <translation>Werteflächen</translation>
    </message>
    <message>
      <source>Values stand evenly by their logarithms, or evenly by themselves.</source>
      <translation>Die Werte stehen gleichmäßig nach ihren Logarithmen oder gleichmäßig nach sich selbst.</translation>
    </message>
    <message>
      <source>Vanishing gradient</source>
      <translation>Gradient verschwindet</translation>
    </message>
    <message>
      <source>Variance of x</source>
      <translation>Varianz von x</translation>
    </message>
    <message>
      <source>Variance of y</source>
      <translation>Varianz von y</translation>
    </message>
    <message>
      <source>Version {build}</source>
      <translation>Version {build}</translation>
    </message>
    <message>
      <source>Versions, device, display and fonts, as `ganviz doctor` says them, onto the clipboard</source>
      <translation>Versionen, Gerät, Bildschirm und Schriften, wie `ganviz doctor` sie nennt, in die Zwischenablage</translation>
    </message>
    <message>
      <source>W</source>
      <translation>W</translation>
    </message>
    <message>
      <source>WEBP</source>
      <translation>WEBP</translation>
    </message>
    <message>
      <source>WGAN in 1-D</source>
      <translation>WGAN in 1-D</translation>
    </message>
    <message>
      <source>WGAN on the ring</source>
      <translation>WGAN auf dem Ring</translation>
    </message>
    <message>
      <source>WGAN without clipping</source>
      <translation>WGAN ohne Clipping</translation>
    </message>
    <message>
      <source>WGAN, clipped</source>
      <translation>WGAN, begrenzt</translation>
    </message>
    <message>
      <source>WGAN, clipped at ±c</source>
      <translation>WGAN, begrenzt auf ±c</translation>
    </message>
    <message>
      <source>WGAN-GP</source>
      <translation>WGAN-GP</translation>
    </message>
    <message>
      <source>WGAN-GP (two-sided)</source>
      <translation>WGAN-GP (zweiseitig)</translation>
    </message>
    <message>
      <source>WGAN-GP cannot turn round</source>
      <translation>WGAN-GP kann nicht umkehren</translation>
    </message>
    <message>
      <source>WGAN-GP on the ring</source>
      <translation>WGAN-GP auf dem Ring</translation>
    </message>
    <message>
      <source>WGAN-LP (one-sided)</source>
      <translation>WGAN-LP (einseitig)</translation>
    </message>
    <message>
      <source>WGAN-LP, one Gaussian</source>
      <translation>WGAN-LP, eine Gaußglocke</translation>
    </message>
    <message>
      <source>WGAN: the critic f, and the optimal one</source>
      <translation>WGAN: der Kritiker f, und der optimale</translation>
    </message>
    <message>
      <source>WGAN’s critic</source>
      <translation>Kritiker des WGAN</translation>
    </message>
    <message>
      <source>W_1(P,Q)=\min_{\gamma}\sum_{i,j}\gamma_{ij}\,\|x_i-y_j\|=</source>
      <translation>W_1(P,Q)=\min_{\gamma}\sum_{i,j}\gamma_{ij}\,\|x_i-y_j\|=</translation>
    </message>
    <message>
      <source>W_2(P,Q)</source>
      <translation>W_2(P,Q)</translation>
    </message>
    <message>
      <source>Wait for the first picture.</source>
      <translation>Warten Sie auf das erste Bild.</translation>
    </message>
    <message>
      <source>Waits until another study has ended.</source>
      <translation>Wartet, bis eine andere Studie zu Ende ist.</translation>
    </message>
    <message>
      <source>Warm-up of D</source>
      <translation>Vorlauf von D</translation>
    </message>
    <message>
      <source>Was it luck?</source>
      <translation>War das Glück?</translation>
    </message>
    <message>
      <source>Was it luck? (earlier settings)</source>
      <translation>War das Glück? (frühere Einstellungen)</translation>
    </message>
    <message>
      <source>Was it luck? 16 other seeds</source>
      <translation>War das Glück? 16 andere Seeds</translation>
    </message>
    <message>
      <source>Was it luck? 64 other seeds</source>
      <translation>War das Glück? 64 andere Seeds</translation>
    </message>
    <message>
      <source>Wasserstein</source>
      <translation>Wasserstein</translation>
    </message>
    <message>
      <source>Wasserstein distances over the offset</source>
      <translation>Wasserstein-Abstände über dem Versatz</translation>
    </message>
    <message>
      <source>Wasserstein-1 distance</source>
      <translation>Wasserstein-1-Abstand</translation>
    </message>
    <message>
      <source>Wasserstein-2</source>
      <translation>Wasserstein-2</translation>
    </message>
    <message>
      <source>Wasserstein-2 distance</source>
      <translation>Wasserstein-2-Abstand</translation>
    </message>
    <message>
      <source>Watch for: {promise}</source>
      <translation>Worauf zu achten ist: {promise}</translation>
    </message>
    <message>
      <source>Watch: it comes within {within:,} iterations.</source>
      <translation>Beobachten: Es kommt innerhalb von {within:,} Iterationen.</translation>
    </message>
    <message>
      <source>WebM film</source>
      <translation>WebM-Film</translation>
    </message>
    <message>
      <source>Weight clipping</source>
      <translation>Gewichts-Clipping</translation>
    </message>
    <message>
      <source>Weight of the penalty</source>
      <translation>Gewicht des Strafterms</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Weights and biases of both networks, named as PyTorch names those of ``nn.Sequential``.</source>
      <translation>Gewichte und Biases beider Netze, benannt wie PyTorch die von ``nn.Sequential`` benennt.</translation>
    </message>
    <message>
      <source>Weights for ``safetensors.torch.load_file``, which no file can make execute anything.

The format is a length, a JSON header and the bytes of all arrays: written here, so that nobody has to install the
package to write what others read with it.</source>
      <translation>Gewichte für ``safetensors.torch.load_file``, das keine Datei dazu bringen kann, etwas auszuführen.

Das Format ist eine Länge, ein JSON-Kopf und die Bytes aller Arrays: hier selbst geschrieben, damit niemand das Paket
installieren muss, um zu schreiben, was andere damit lesen.</translation>
    </message>
    <message>
      <source>Weights of G and D</source>
      <translation>Gewichte von G und D</translation>
    </message>
    <message>
      <source>Weights of the critic</source>
      <translation>Gewichte des Kritikers</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What D aims at for generated and for real points (a and b), and what G wants D to say (c).</source>
      <translation>Worauf D für erzeugte und für echte Punkte zielt (a und b), und was D nach Wunsch von G sagen soll (c).</translation>
    </message>
    <message>
      <source>What D pays for steep slopes.</source>
      <translation>Was D für steile Stellen bezahlt.</translation>
    </message>
    <message>
      <source>What D says</source>
      <translation>Was D sagt</translation>
    </message>
    <message>
      <source>What D says of each x, on the axis at the right.</source>
      <translation>Was D zu jedem x sagt, auf der Achse rechts.</translation>
    </message>
    <message>
      <source>What D sees: p and q</source>
      <translation>Was D sieht: p und q</translation>
    </message>
    <message>
      <source>What D's loss measures, and why it says nothing once two distributions are apart.</source>
      <translation>Was der Verlust von D misst, und warum er nichts sagt, wenn zwei Verteilungen getrennt sind.</translation>
    </message>
    <message>
      <source>What D's loss says of it</source>
      <translation>Was der Verlust von D darüber sagt</translation>
    </message>
    <message>
      <source>What G pays</source>
      <translation>Was G bezahlt</translation>
    </message>
    <message>
      <source>What G pays for a point by what D says of it, and the slope that G learns from.

Where D is sure that a point is fake, at the left, G has most to learn: there the original cost is flat.</source>
      <translation>Was G für einen Punkt bezahlt, je nachdem, was D von ihm sagt, und die Steigung, aus der G lernt.

Wo D sicher ist, dass ein Punkt unecht ist, links, hat G am meisten zu lernen: Dort sind die ursprünglichen Kosten flach.</translation>
    </message>
    <message>
      <source>What G sees from the start, K steps ahead</source>
      <translation>Was G vom Start aus sieht, K Schritte voraus</translation>
    </message>
    <message>
      <source>What GanViz remembered of its window could not be read: {file}.</source>
      <translation>Was GanViz sich über sein Fenster gemerkt hat, war nicht lesbar: {file}.</translation>
    </message>
    <message>
      <source>What P and Q are.</source>
      <translation>Was P und Q sind.</translation>
    </message>
    <message>
      <source>What a GAN is</source>
      <translation>Was ein GAN ist</translation>
    </message>
    <message>
      <source>What changes from cell to cell; any number among the settings.</source>
      <translation>Was sich von Zelle zu Zelle ändert; jede Zahl unter den Einstellungen.</translation>
    </message>
    <message>
      <source>What differs from the preset</source>
      <translation>Was von der Vorlage abweicht</translation>
    </message>
    <message>
      <source>What do the two distances do?</source>
      <translation>Was tun die beiden Abstände?</translation>
    </message>
    <message>
      <source>What does D become?</source>
      <translation>Was wird aus D?</translation>
    </message>
    <message>
      <source>What does D say of a point, on average?</source>
      <translation>Was sagt D im Mittel zu einem Punkt?</translation>
    </message>
    <message>
      <source>What does D's loss go to?</source>
      <translation>Wohin geht der Verlust von D?</translation>
    </message>
    <message>
      <source>What does G learn?</source>
      <translation>Was lernt G?</translation>
    </message>
    <message>
      <source>What does it do now?</source>
      <translation>Was macht es jetzt?</translation>
    </message>
    <message>
      <source>What does packing punish?</source>
      <translation>Was bestraft das Packen?</translation>
    </message>
    <message>
      <source>What does that do to G?</source>
      <translation>Was macht das mit G?</translation>
    </message>
    <message>
      <source>What does the critic look like between the two bumps?</source>
      <translation>Wie sieht der Kritiker zwischen den beiden Hügeln aus?</translation>
    </message>
    <message>
      <source>What does the one Gaussian do?</source>
      <translation>Was macht die eine Gaußglocke?</translation>
    </message>
    <message>
      <source>What follows each hidden layer.</source>
      <translation>Was auf jede verdeckte Schicht folgt.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <source>What happens in one: D's steps, then G's, and what each of them is for.</source>
      <translation>Was in einer geschieht: Schritte von D, dann die von G, und wozu jeder da ist.</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Was gezählt wird</translation>
    </message>
    <message>
      <source>What is dragged: blocks of earth, or the tops of piles.</source>
      <translation>Was gezogen wird: Blöcke Erde, oder die Spitzen der Haufen.</translation>
    </message>
    <message>
      <source>What is happening</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <source>What is kept of a run</source>
      <translation>Was von einem Lauf behalten wird</translation>
    </message>
    <message>
      <source>What is kept …</source>
      <translation>Was behalten wird …</translation>
    </message>
    <message>
      <source>What is left for D to say?</source>
      <translation>Was bleibt D noch zu sagen?</translation>
    </message>
    <message>
      <source>What is left of the arrows?</source>
      <translation>Was bleibt von den Pfeilen?</translation>
    </message>
    <message>
      <source>What is trained, and with which cure.</source>
      <translation>Was trainiert wird, und mit welcher Abhilfe.</translation>
    </message>
    <message>
      <source>What it began as</source>
      <translation>Womit er begann</translation>
    </message>
    <message>
      <source>What it came to</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Was es zeigt</translation>
    </message>
    <message>
      <source>What keeps WGAN’s critic from growing.</source>
      <translation>Was den Kritiker des WGAN am Wachsen hindert.</translation>
    </message>
    <message>
      <source>What the critics tell from G’s points.</source>
      <translation>Was die Kritiker von den Punkten von G unterscheiden.</translation>
    </message>
    <message>
      <source>What the fit makes least.</source>
      <translation>Was die Anpassung klein macht.</translation>
    </message>
    <message>
      <source>What the players minimise.</source>
      <translation>Was die Spieler minimieren.</translation>
    </message>
    <message>
      <source>What the sentence below counts; those that are counted have bold numbers.</source>
      <translation>Was der Satz unten zählt; die Gezählten haben fette Nummern.</translation>
    </message>
    <message>
      <source>What the two plots show of each member.</source>
      <translation>Was die beiden Bilder von jedem Mitglied zeigen.</translation>
    </message>
    <message>
      <source>What they are drawn from, by the numbers n of inputs and n′ of outputs of a layer. Biases begin as the weights where these are PyTorch's, else at 0. It decides whether a ring collapses.</source>
      <translation>Woraus sie gezogen werden, nach den Zahlen n der Eingänge und n′ der Ausgänge einer Schicht. Biases beginnen wie die Gewichte, wo diese wie bei PyTorch sind, sonst bei 0. Es entscheidet, ob ein Ring kollabiert.</translation>
    </message>
    <message>
      <source>What was changed when</source>
      <translation>Was wann geändert wurde</translation>
    </message>
    <message>
      <source>What was left behind could not be recovered</source>
      <translation>Was zurückblieb, konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
      <source>What was seen of the members stays.</source>
      <translation>Was von den Mitgliedern zu sehen war, bleibt.</translation>
    </message>
    <message>
      <source>What will the orange bump do once it reaches the data?</source>
      <translation>Was macht der orange Hügel, sobald er die Daten erreicht?</translation>
    </message>
    <message>
      <source>What z is drawn from: a standard normal distribution, one without its tails, uniform on [−1, 1], Gaussians around fixed means, one of several codes (a single 1 among zeros) with normal numbers after it, or always 0, so that a linear G is a single point, its bias. A linear G of codes is a mixture of Gaussians.</source>
      <translation>Woraus z gezogen wird: eine Standardnormalverteilung, eine ohne ihre Ränder, gleichverteilt auf [−1, 1], Gaußglocken um feste Mittelwerte, einer von mehreren Codes (eine einzige 1 unter Nullen) mit normalverteilten Zahlen danach, oder immer 0, sodass ein lineares G ein einziger Punkt ist, sein Bias. Ein lineares G von Codes ist eine Mischung von Gaußglocken.</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <source>When D notices that orange has arrived, orange has passed. It is a chase in circles; the lesson on stability says why.</source>
      <translation>Wenn D bemerkt, dass Orange angekommen ist, ist Orange vorbei. Es ist eine Jagd im Kreis; warum, sagt die Lektion über Stabilität.</translation>
    </message>
    <message>
      <source>When both are the same</source>
      <translation>Wenn beide gleich sind</translation>
    </message>
    <message>
      <source>When it was saved</source>
      <translation>Wann er gespeichert wurde</translation>
    </message>
    <message>
      <source>When the noise went, G had not spread yet. From then on it is the usual chase.</source>
      <translation>Als das Rauschen ging, hatte G sich noch nicht verteilt. Von da an ist es die übliche Jagd.</translation>
    </message>
    <message>
      <source>When they are far apart</source>
      <translation>Wenn sie weit auseinander sind</translation>
    </message>
    <message>
      <source>Where D cannot tell: D = ½, or the middle of a score; nowhere while D says the same everywhere.</source>
      <translation>Wo D nicht unterscheiden kann: D = ½, oder die Mitte einer Bewertung; nirgends, solange D überall dasselbe sagt.</translation>
    </message>
    <message>
      <source>Where D is derived</source>
      <translation>Wo D hergeleitet wird</translation>
    </message>
    <message>
      <source>Where D says 0, log(1 − D) is flat: G's loss has saturated. The better D is, the less G learns from it.</source>
      <translation>Wo D 0 sagt, ist log(1 − D) flach: Der Verlust von G ist gesättigt. Je besser D ist, desto weniger lernt G von ihm.</translation>
    </message>
    <message>
      <source>Where G cannot be like the data, the divergence decides what it does instead.</source>
      <translation>Wo G nicht wie die Daten sein kann, entscheidet die Divergenz, was es stattdessen tut.</translation>
    </message>
    <message>
      <source>Where G cannot match the data the two losses want different things. This one no longer lowers the Jensen–Shannon divergence: it leans to reverse KL.</source>
      <translation>Wo G die Daten nicht treffen kann, wollen die beiden Verluste Verschiedenes. Dieser senkt nicht mehr die Jensen-Shannon-Divergenz: Er neigt zur umgekehrten KL.</translation>
    </message>
    <message>
      <source>Where G’s loss pushes each point: a fifth longer for ten times the gradient.</source>
      <translation>Wohin der Verlust von G jeden Punkt schiebt: ein Fünftel länger für den zehnfachen Gradienten.</translation>
    </message>
    <message>
      <source>Where P’s middle is.</source>
      <translation>Wo die Mitte von P ist.</translation>
    </message>
    <message>
      <source>Where Q’s middle is.</source>
      <translation>Wo die Mitte von Q ist.</translation>
    </message>
    <message>
      <source>Where as many fakes as real points lie, the best that D can say is ½. That is the end of the game: G has won, and D is not wrong either.</source>
      <translation>Wo so viele unechte wie echte Punkte liegen, ist ½ das Beste, was D sagen kann. Das ist das Ende des Spiels: G hat gewonnen, und D liegt auch nicht falsch.</translation>
    </message>
    <message>
      <source>Where does G go?</source>
      <translation>Wohin geht G?</translation>
    </message>
    <message>
      <source>Where does the orange curve go?</source>
      <translation>Wohin geht die orange Kurve?</translation>
    </message>
    <message>
      <source>Where it begins, with its peak.</source>
      <translation>Wo sie beginnt, mit ihrem Gipfel.</translation>
    </message>
    <message>
      <source>Where it begins.</source>
      <translation>Wo sie beginnt.</translation>
    </message>
    <message>
      <source>Where it is.</source>
      <translation>Wo er ist.</translation>
    </message>
    <message>
      <source>Where its middle is.</source>
      <translation>Wo die Mitte ist.</translation>
    </message>
    <message>
      <source>Where its peak is.</source>
      <translation>Wo der Gipfel ist.</translation>
    </message>
    <message>
      <source>Where minimax comes to rest</source>
      <translation>Wo Minimax zur Ruhe kommt</translation>
    </message>
    <message>
      <source>Where the Gaussians are.</source>
      <translation>Wo die Gaußglocken sind.</translation>
    </message>
    <message>
      <source>Where the arms end.</source>
      <translation>Wo die Arme enden.</translation>
    </message>
    <message>
      <source>Where the data are</source>
      <translation>Wo die Daten sind</translation>
    </message>
    <message>
      <source>Where the interval begins.</source>
      <translation>Wo das Intervall beginnt.</translation>
    </message>
    <message>
      <source>Where the interval ends.</source>
      <translation>Wo das Intervall endet.</translation>
    </message>
    <message>
      <source>Where the means lie in the first two numbers of z. Where there is but one, evenly on a line.</source>
      <translation>Wo die Mittelwerte in den ersten beiden Zahlen von z liegen. Wo es nur eine gibt, gleichmäßig auf einer Linie.</translation>
    </message>
    <message>
      <source>Where the networks live.</source>
      <translation>Wo die Netze leben.</translation>
    </message>
    <message>
      <source>Where the optimal D against this G could not tell, dashed.</source>
      <translation>Wo das optimale D gegen dieses G nicht unterscheiden könnte, gestrichelt.</translation>
    </message>
    <message>
      <source>Where the other one does</source>
      <translation>Wo der andere es tut</translation>
    </message>
    <message>
      <source>Where the roll ends.</source>
      <translation>Wo die Rolle endet.</translation>
    </message>
    <message>
      <source>Where will the orange points be after a thousand iterations?</source>
      <translation>Wo sind die orangen Punkte nach tausend Iterationen?</translation>
    </message>
    <message>
      <source>Whether it stays, or falls to nothing over 1,000 iterations.</source>
      <translation>Ob es bleibt, oder über 1 000 Iterationen auf nichts fällt.</translation>
    </message>
    <message>
      <source>Which generator is drawn and measured.</source>
      <translation>Welcher Generator gezeichnet und gemessen wird.</translation>
    </message>
    <message>
      <source>Which losses of G are compared.</source>
      <translation>Welche Verluste von G verglichen werden.</translation>
    </message>
    <message>
      <source>Which number of each cell's seeds the colours stand for.</source>
      <translation>Für welche Zahl der Seeds einer Zelle die Farben stehen.</translation>
    </message>
    <message>
      <source>While the noise is still wide: what does G learn?</source>
      <translation>Solange das Rauschen noch breit ist: Was lernt G?</translation>
    </message>
    <message>
      <source>Whose work is in this program, and under which terms</source>
      <translation>Wessen Arbeit in diesem Programm steckt, und unter welchen Bedingungen</translation>
    </message>
    <message>
      <source>Why should a flatter D keep the modes?</source>
      <translation>Warum sollte ein flacheres D die Moden halten?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Width of P</source>
      <translation>Breite von P</translation>
    </message>
    <message>
      <source>Width of Q</source>
      <translation>Breite von Q</translation>
    </message>
    <message>
      <source>Width of the Gaussian by which each point is blurred: the density is their sum. Without it there is none, and no measure that needs one.</source>
      <translation>Breite der Gaußglocke, mit der jeder Punkt verwischt wird: Die Dichte ist deren Summe. Ohne sie gibt es keine, und kein Maß, das eine braucht.</translation>
    </message>
    <message>
      <source>Width of the bump at the {side}</source>
      <translation>Breite des Hügels {side}</translation>
    </message>
    <message>
      <source>Width of the first weights</source>
      <translation>Breite der Anfangsgewichte</translation>
    </message>
    <message>
      <source>Width of the logarithm</source>
      <translation>Breite des Logarithmus</translation>
    </message>
    <message>
      <source>Width, height</source>
      <translation>Breite, Höhe</translation>
    </message>
    <message>
      <source>Widths</source>
      <translation>Breiten</translation>
    </message>
    <message>
      <source>Widths layer by layer</source>
      <translation>Breiten je Schicht</translation>
    </message>
    <message>
      <source>Will one generator find all eight bumps?</source>
      <translation>Findet ein Generator alle acht Hügel?</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>Wischen</translation>
    </message>
    <message>
      <source>Wipe what was drawn</source>
      <translation>Gezeichnetes wegwischen</translation>
    </message>
    <message>
      <source>Wipe what was drawn (Backspace)</source>
      <translation>Gezeichnetes wegwischen (Rücktaste)</translation>
    </message>
    <message>
      <source>With gentle slopes each point follows its own way to a mode near it, and modes that were left out keep pulling.</source>
      <translation>Bei sanften Steigungen geht jeder Punkt seinen eigenen Weg zu einem Modus in der Nähe, und ausgelassene Moden ziehen weiter.</translation>
    </message>
    <message>
      <source>With noise of σ = {noise:.2f} p and q overlap: the best D is worth {best}, and bends where points are.</source>
      <translation>Mit Rauschen von σ = {noise:.2f} überlappen p und q: Das beste D ist {best} wert, und biegt sich, wo Punkte sind.</translation>
    </message>
    <message>
      <source>With noise of σ = {noise:.2f} the two overlap: D’s estimate is {jsd}, G keeps a gradient of {norm}.</source>
      <translation>Mit Rauschen von σ = {noise:.2f} überlappen beide: Die Schätzung von D ist {jsd}, G behält einen Gradienten von {norm}.</translation>
    </message>
    <message>
      <source>With the noise that fades it does. Without it, it often does not: that is mode collapse, and a lesson of its own.</source>
      <translation>Mit dem abklingenden Rauschen findet er sie. Ohne oft nicht: Das ist Modenkollaps, und eine eigene Lektion.</translation>
    </message>
    <message>
      <source>With the optimal D the non-saturating gradient is that of KL(P_G‖P_data) − 2 JSD (Arjovsky and Bottou 2017): reverse KL, which is narrow.</source>
      <translation>Mit dem optimalen D ist der nicht sättigende Gradient der von KL(P_G‖P_data) − 2 JSD (Arjovsky und Bottou 2017): umgekehrte KL, die schmal ist.</translation>
    </message>
    <message>
      <source>With the settings as they were at iteration {iteration:,}. Changed since: {changes}</source>
      <translation>Mit den Einstellungen, wie sie bei Iteration {iteration:,} waren. Seither geändert: {changes}</translation>
    </message>
    <message>
      <source>With which settings all members are trained.</source>
      <translation>Mit welchen Einstellungen alle Mitglieder trainiert werden.</translation>
    </message>
    <message>
      <source>With {m} Gaussians the nearest by {name} is {value:.4f} away.</source>
      <translation>Mit {m} Gaußglocken ist das nächste nach {name} {value:.4f} entfernt.</translation>
    </message>
    <message>
      <source>Within 100 iterations D(fake) is 0 and G's gradient has vanished; the orange bump never leaves its place near 0. With k = 1, after a reset, it gets across.</source>
      <translation>Innerhalb von 100 Iterationen ist D(unecht) 0 und der Gradient von G verschwunden; der orange Hügel verlässt seinen Platz bei 0 nie. Mit k = 1, nach einem Neustart, kommt er hinüber.</translation>
    </message>
    <message>
      <source>Within 150 iterations all points have left the data: they gather on one spot that means nothing or, where D has no top, run out of the picture. Which of the two, the seed decides.</source>
      <translation>Innerhalb von 150 Iterationen haben alle Punkte die Daten verlassen: Sie sammeln sich an einer Stelle, die nichts bedeutet, oder laufen, wo D keinen Gipfel hat, aus dem Bild. Was von beidem, entscheidet der Seed.</translation>
    </message>
    <message>
      <source>Within chance</source>
      <translation>Im Zufallsrahmen</translation>
    </message>
    <message>
      <source>Within chance: the JSD is {jsd}, real samples give up to {chance}.</source>
      <translation>Im Bereich des Zufalls: Die JSD ist {jsd}, echte Stichproben geben bis {chance}.</translation>
    </message>
    <message>
      <source>Without a kernel there is no density.</source>
      <translation>Ohne Kern gibt es keine Dichte.</translation>
    </message>
    <message>
      <source>Word of the bookmark</source>
      <translation>Wort des Lesezeichens</translation>
    </message>
    <message>
      <source>Write one step of D and one step of G.</source>
      <translation>Einen Schritt von D und einen von G schreiben.</translation>
    </message>
    <message>
      <source>Write what D and G minimise.</source>
      <translation>Schreiben, was D und G minimieren.</translation>
    </message>
    <message>
      <source>Write what D pays for its slope.</source>
      <translation>Schreiben, was D für seine Steigung bezahlt.</translation>
    </message>
    <message>
      <source>W₁</source>
      <translation>W₁</translation>
    </message>
    <message>
      <source>W₁ along a line, averaged over the directions of the plane, in the data's units: from more points than W₁ itself.

The band is what two real samples read.</source>
      <translation>W₁ entlang einer Geraden, gemittelt über die Richtungen der Ebene, in den Einheiten der Daten: aus mehr Punkten als W₁ selbst.

Das Band ist, was zwei echte Stichproben geben.</translation>
    </message>
    <message>
      <source>W₁ becomes 4. And the JSD?</source>
      <translation>W₁ wird 4. Und die JSD?</translation>
    </message>
    <message>
      <source>W₁ doubles, the JSD stands at log 2 = 0.69</source>
      <translation>W₁ verdoppelt sich, die JSD steht bei log 2 = 0.69</translation>
    </message>
    <message>
      <source>W₁ in the plot is measured from sorted points, not taken from the critic: it falls as G comes nearer, which no GAN loss does.</source>
      <translation>W₁ im Diagramm ist aus sortierten Punkten gemessen, nicht vom Kritiker genommen: Es fällt, wenn G näher kommt, was kein GAN-Verlust tut.</translation>
    </message>
    <message>
      <source>W₁(P_data, P_G): how far, on average, the generated mass must be moved, in the data's units.

The band is what two real samples read. A critic's own estimate, "critic", is its mean difference over the largest
slope it was found to have: with a slope of 1 anywhere no critic gets above W₁.</source>
      <translation>W₁(P_data, P_G): wie weit die erzeugte Masse im Mittel bewegt werden muss, in den Einheiten der Daten.

Das Band ist, was zwei echte Stichproben geben. Die Schätzung des Kritikers, „Kritiker“, ist die Differenz seiner Mittelwerte
durch die größte Steigung, die an ihm gefunden wurde: Mit Steigung 1 irgendwo kommt kein Kritiker über W₁.</translation>
    </message>
    <message>
      <source>W₂</source>
      <translation>W₂</translation>
    </message>
    <message>
      <source>W₂(P_data, P_G): how far the generated mass must be moved, as the root of the mean square, in the data's units.

It minds far-off points more than W₁ does. The band is what two real samples read.</source>
      <translation>W₂(P_data, P_G): wie weit die erzeugte Masse bewegt werden muss, als Wurzel des mittleren Quadrats, in den Einheiten der Daten.

Ferne Punkte zählen mehr als bei W₁. Das Band ist, was zwei echte Stichproben geben.</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>Xavier, ±√(6/(n + n′))</source>
      <translation>Xavier, ±√(6/(n + n′))</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Yes, as always</source>
      <translation>Ja, wie immer</translation>
    </message>
    <message>
      <source>Yes, at once</source>
      <translation>Ja, sofort</translation>
    </message>
    <message>
      <source>Yes, it comes to rest at 0</source>
      <translation>Ja, es kommt bei 0 zur Ruhe</translation>
    </message>
    <message>
      <source>Yes: G only needs a push at first</source>
      <translation>Ja: G braucht nur anfangs einen Schubs</translation>
    </message>
    <message>
      <source>Yes: both want the same</source>
      <translation>Ja: Beide wollen dasselbe</translation>
    </message>
    <message>
      <source>Yes: −log D is steepest where D says 0</source>
      <translation>Ja: −log D ist am steilsten, wo D 0 sagt</translation>
    </message>
    <message>
      <source>Your D</source>
      <translation>Ihr D</translation>
    </message>
    <message>
      <source>Your D is worth {own}, the best one {best}: whatever you draw, yours stays below.</source>
      <translation>Ihr D ist {own} wert, das beste {best}: Was Sie auch zeichnen, Ihres bleibt darunter.</translation>
    </message>
    <message>
      <source>Your D is worth {own}: as much as the best one.</source>
      <translation>Ihr D ist {own} wert: so viel wie das beste.</translation>
    </message>
    <message>
      <source>Your hand</source>
      <translation>Ihre Hand</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <source>Your own D</source>
      <translation>Ihr eigenes D</translation>
    </message>
    <message>
      <source>Your pen draws</source>
      <translation>Ihr Stift zeichnet</translation>
    </message>
    <message>
      <source>Your prediction</source>
      <translation>Ihre Vorhersage</translation>
    </message>
    <message>
      <source>Your prediction, and not what happens</source>
      <translation>Ihre Vorhersage, es kommt anders</translation>
    </message>
    <message>
      <source>Your prediction, and right</source>
      <translation>Ihre Vorhersage, und sie stimmt</translation>
    </message>
    <message>
      <source>Z</source>
      <translation>Z</translation>
    </message>
    <message>
      <source>Zoom a small plot</source>
      <translation>Ein kleines Diagramm zoomen</translation>
    </message>
    <message>
      <source>Zoom the stage</source>
      <translation>Die Bühne zoomen</translation>
    </message>
    <message>
      <source>[MLQCZ\s\d.,eE+-]</source>
      <translation>[MLQCZ\s\d.,eE+-]</translation>
    </message>
    <message>
      <source>\,i</source>
      <translation>\,i</translation>
    </message>
    <message>
      <source>\cdot 10^{</source>
      <translation>\cdot 10^{</translation>
    </message>
    <message>
      <source>\chi^2=\int\frac{(p-q)^2}{q}</source>
      <translation>\chi^2=\int\frac{(p-q)^2}{q}</translation>
    </message>
    <message>
      <source>\frac{1}{2}\,\mathrm{KL}(P\,\|\,M)+\frac{1}{2}\,\mathrm{KL}(Q\,\|\,M),\quad M=\frac{P+Q}{2}</source>
      <translation>\frac{1}{2}\,\mathrm{KL}(P\,\|\,M)+\frac{1}{2}\,\mathrm{KL}(Q\,\|\,M),\quad M=\frac{P+Q}{2}</translation>
    </message>
    <message>
      <source>\frac{\partial}{\partial s}\log(1-D)=-D=-</source>
      <translation>\frac{\partial}{\partial s}\log(1-D)=-D=-</translation>
    </message>
    <message>
      <source>\infty</source>
      <translation>\infty</translation>
    </message>
    <message>
      <source>\ldots</source>
      <translation>\ldots</translation>
    </message>
    <message>
      <source>\leq\log 2\qquad W_1=\inf_{\gamma}\,\mathbb{E}_{(x,y)\sim\gamma}\,|x-y|=</source>
      <translation>\leq\log 2\qquad W_1=\inf_{\gamma}\,\mathbb{E}_{(x,y)\sim\gamma}\,|x-y|=</translation>
    </message>
    <message>
      <source>\leq\log 2\qquad \|\nabla_\theta\,\mathbb{E}\log(1-D)\|\to 0</source>
      <translation>\leq\log 2\qquad \|\nabla_\theta\,\mathbb{E}\log(1-D)\|\to 0</translation>
    </message>
    <message>
      <source>\log 2+\frac{1}{2}\,\mathbb{E}_P\log D+\frac{1}{2}\,\mathbb{E}_Q\log(1-D)=</source>
      <translation>\log 2+\frac{1}{2}\,\mathbb{E}_P\log D+\frac{1}{2}\,\mathbb{E}_Q\log(1-D)=</translation>
    </message>
    <message>
      <source>\mathbb{E}\max(0,\|\nabla f(\hat x)\|-1)^2</source>
      <translation>\mathbb{E}\max(0,\|\nabla f(\hat x)\|-1)^2</translation>
    </message>
    <message>
      <source>\mathbb{E}f(x)-\mathbb{E}f(G(z))</source>
      <translation>\mathbb{E}f(x)-\mathbb{E}f(G(z))</translation>
    </message>
    <message>
      <source>\mathrm{JSD}=\frac{1}{2}\mathrm{KL}(P\,\|\,M)+\frac{1}{2}\mathrm{KL}(Q\,\|\,M)=</source>
      <translation>\mathrm{JSD}=\frac{1}{2}\mathrm{KL}(P\,\|\,M)+\frac{1}{2}\mathrm{KL}(Q\,\|\,M)=</translation>
    </message>
    <message>
      <source>\mathrm{KL}(P\,\|\,Q)+\mathrm{KL}(Q\,\|\,P)</source>
      <translation>\mathrm{KL}(P\,\|\,Q)+\mathrm{KL}(Q\,\|\,P)</translation>
    </message>
    <message>
      <source>\mathrm{KL}(P\,\|\,Q)=\int p\log\frac{p}{q}</source>
      <translation>\mathrm{KL}(P\,\|\,Q)=\int p\log\frac{p}{q}</translation>
    </message>
    <message>
      <source>\mathrm{KL}(Q\,\|\,P)=\int q\log\frac{q}{p}</source>
      <translation>\mathrm{KL}(Q\,\|\,P)=\int q\log\frac{q}{p}</translation>
    </message>
    <message>
      <source>\max_{\|f\|_L\leq 1}\mathbb{E}_x f(x)-\mathbb{E}_z f(G(z)):\quad\mathbb{E}f(x)-\mathbb{E}f(G(z))=</source>
      <translation>\max_{\|f\|_L\leq 1}\mathbb{E}_x f(x)-\mathbb{E}_z f(G(z)):\quad\mathbb{E}f(x)-\mathbb{E}f(G(z))=</translation>
    </message>
    <message>
      <source>\min_Q\ </source>
      <translation>\min_Q\ </translation>
    </message>
    <message>
      <source>\neq </source>
      <translation>\neq </translation>
    </message>
    <message>
      <source>\pm </source>
      <translation>\pm </translation>
    </message>
    <message>
      <source>\qquad D=\sigma(s)</source>
      <translation>\qquad D=\sigma(s)</translation>
    </message>
    <message>
      <source>\qquad V(G,D^*)=-2\log 2+2\,\mathrm{JSD}=-1.386+2\cdot </source>
      <translation>\qquad V(G,D^*)=-2\log 2+2\,\mathrm{JSD}=-1.386+2\cdot </translation>
    </message>
    <message>
      <source>\qquad \frac{\partial}{\partial s}(-\log D)=-(1-D)=-</source>
      <translation>\qquad \frac{\partial}{\partial s}(-\log D)=-(1-D)=-</translation>
    </message>
    <message>
      <source>\qquad\lambda=</source>
      <translation>\qquad\lambda=</translation>
    </message>
    <message>
      <source>\qquad\max_f\,</source>
      <translation>\qquad\max_f\,</translation>
    </message>
    <message>
      <source>\qquad\max_{\|\phi\|_L\leq 1}\,\mathbb{E}_P\,\phi-\mathbb{E}_Q\,\phi=</source>
      <translation>\qquad\max_{\|\phi\|_L\leq 1}\,\mathbb{E}_P\,\phi-\mathbb{E}_Q\,\phi=</translation>
    </message>
    <message>
      <source>\qquad\text{not smooth: no eigenvalues}</source>
      <translation>\qquad\text{not smooth: no eigenvalues}</translation>
    </message>
    <message>
      <source>\right)</source>
      <translation>\right)</translation>
    </message>
    <message>
      <source>\sigma(-\psi\theta)</source>
      <translation>\sigma(-\psi\theta)</translation>
    </message>
    <message>
      <source>\sigma(\psi\theta)</source>
      <translation>\sigma(\psi\theta)</translation>
    </message>
    <message>
      <source>\text{?}</source>
      <translation>\text{?}</translation>
    </message>
    <message>
      <source>\|W\|=1</source>
      <translation>\|W\|=1</translation>
    </message>
    <message>
      <source>a</source>
      <translation>a</translation>
    </message>
    <message>
      <source>a = 0, b = 1, c = 1</source>
      <translation>a = 0, b = 1, c = 1</translation>
    </message>
    <message>
      <source>a = −1, b = 1, c = 0 (Pearson χ²)</source>
      <translation>a = −1, b = 1, c = 0 (Pearson χ²)</translation>
    </message>
    <message>
      <source>a = −1, b = 1, c = 1</source>
      <translation>a = −1, b = 1, c = 1</translation>
    </message>
    <message>
      <source>a batch of {batch} tells mean and width badly, so each of G's points hangs on its neighbours</source>
      <translation>ein Batch von {batch} kennt Mittelwert und Breite schlecht, sodass jeder Punkt von G an seinen Nachbarn hängt</translation>
    </message>
    <message>
      <source>a boost of critic steps</source>
      <translation>eine Verstärkung der Kritikerschritte</translation>
    </message>
    <message>
      <source>a comma</source>
      <translation>einem Komma</translation>
    </message>
    <message>
      <source>a curve</source>
      <translation>einer Kurve</translation>
    </message>
    <message>
      <source>a fifth</source>
      <translation>ein Fünftel</translation>
    </message>
    <message>
      <source>a formula with &lt;</source>
      <translation>eine Formel mit &lt;</translation>
    </message>
    <message>
      <source>a kink: no eigenvalues, trajectories only</source>
      <translation>ein Knick: keine Eigenwerte, nur Bahnen</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a penalty</source>
      <translation>ein Strafterm</translation>
    </message>
    <message>
      <source>a penalty paid so rarely comes in jolts, each {times} times as heavy; 16 is plenty</source>
      <translation>ein so selten bezahlter Strafterm kommt in Stößen, jeder {times}-mal so schwer; 16 ist reichlich</translation>
    </message>
    <message>
      <source>a point</source>
      <translation>einem Punkt</translation>
    </message>
    <message>
      <source>a scheduler needs Dask</source>
      <translation>ein Scheduler braucht Dask</translation>
    </message>
    <message>
      <source>a single point cannot be held out; use held_out=0</source>
      <translation>ein einzelner Punkt kann nicht zurückgehalten werden; nehmen Sie held_out=0</translation>
    </message>
    <message>
      <source>a sweep that has not ended is kept in {name}</source>
      <translation>in {name} liegt ein Sweep, der nicht zu Ende ist</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>a, b, c</source>
      <translation>a, b, c</translation>
    </message>
    <message>
      <source>a4</source>
      <translation>a4</translation>
    </message>
    <message>
      <source>a4-across</source>
      <translation>a4-across</translation>
    </message>
    <message>
      <source>about a 25th</source>
      <translation>etwa ein 25stel</translation>
    </message>
    <message>
      <source>accent_text</source>
      <translation>accent_text</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <source>accuracy of D</source>
      <translation>Trefferquote von D</translation>
    </message>
    <message>
      <source>across</source>
      <translation>waagerecht</translation>
    </message>
    <message>
      <source>adam</source>
      <translation>adam</translation>
    </message>
    <message>
      <source>after layer {number}</source>
      <translation>nach Schicht {number}</translation>
    </message>
    <message>
      <source>after {n} steps</source>
      <translation>nach {n} Schritten</translation>
    </message>
    <message>
      <source>against D after {steps} more steps</source>
      <translation>gegen D nach {steps} weiteren Schritten</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all modes</source>
      <translation>alle Moden</translation>
    </message>
    <message>
      <source>alternating</source>
      <translation>abwechselnd</translation>
    </message>
    <message>
      <source>alternating steps</source>
      <translation>abwechselnde Schritte</translation>
    </message>
    <message>
      <source>always the same</source>
      <translation>immer dasselbe</translation>
    </message>
    <message>
      <source>an outline with other steps than M, L, Q, C and Z: </source>
      <translation>ein Umriss mit anderen Schritten als M, L, Q, C und Z: </translation>
    </message>
    <message>
      <source>and pays for the slope of its score s, {weight}</source>
      <translation>und zahlt für die Steigung seiner Bewertung s, {weight}</translation>
    </message>
    <message>
      <source>and pays for the slope of its score s, {weight}, every {n} steps</source>
      <translation>und zahlt für die Steigung seiner Bewertung s, {weight}, alle {n} Schritte</translation>
    </message>
    <message>
      <source>and {more} more</source>
      <translation>und {more} weitere</translation>
    </message>
    <message>
      <source>and {n} other lines</source>
      <translation>und {n} weitere Zeilen</translation>
    </message>
    <message>
      <source>and {n} other settings</source>
      <translation>und {n} weitere Einstellungen</translation>
    </message>
    <message>
      <source>anew</source>
      <translation>anew</translation>
    </message>
    <message>
      <source>animation</source>
      <translation>Animation</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>apart</source>
      <translation>apart</translation>
    </message>
    <message>
      <source>apng</source>
      <translation>apng</translation>
    </message>
    <message>
      <source>applies on reset</source>
      <translation>gilt ab Neustart</translation>
    </message>
    <message>
      <source>arrives inside |z| = 1</source>
      <translation>kommt innerhalb |z| = 1 an</translation>
    </message>
    <message>
      <source>arrives left of this axis</source>
      <translation>kommt links dieser Achse an</translation>
    </message>
    <message>
      <source>as before: the distributions have not changed</source>
      <translation>wie zuvor: Die Verteilungen haben sich nicht geändert</translation>
    </message>
    <message>
      <source>as the data: ½</source>
      <translation>wie die Daten: ½</translation>
    </message>
    <message>
      <source>as they are</source>
      <translation>wie sie sind</translation>
    </message>
    <message>
      <source>asked</source>
      <translation>gefragt</translation>
    </message>
    <message>
      <source>at</source>
      <translation>at</translation>
    </message>
    <message>
      <source>at least one of the weights must be above 0</source>
      <translation>mindestens eines der Gewichte muss über 0 sein</translation>
    </message>
    <message>
      <source>at least one of the weights must be {least:g} or more</source>
      <translation>mindestens eines der Gewichte muss {least:g} oder mehr sein</translation>
    </message>
    <message>
      <source>at the same time</source>
      <translation>gleichzeitig</translation>
    </message>
    <message>
      <source>at work now</source>
      <translation>jetzt bei der Arbeit</translation>
    </message>
    <message>
      <source>at {iteration:,}</source>
      <translation>bei {iteration:,}</translation>
    </message>
    <message>
      <source>at_least</source>
      <translation>at_least</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>av</source>
      <translation>av</translation>
    </message>
    <message>
      <source>average scores {real} on data, {fake} on generated points</source>
      <translation>mittlere Bewertung {real} auf Daten, {fake} auf erzeugten Punkten</translation>
    </message>
    <message>
      <source>averaged</source>
      <translation>gemittelt</translation>
    </message>
    <message>
      <source>averaged G</source>
      <translation>gemitteltes G</translation>
    </message>
    <message>
      <source>away</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>axis</source>
      <translation>Achse</translation>
    </message>
    <message>
      <source>b</source>
      <translation>b</translation>
    </message>
    <message>
      <source>b = </source>
      <translation>b = </translation>
    </message>
    <message>
      <source>back</source>
      <translation>zurück</translation>
    </message>
    <message>
      <source>background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>batch</source>
      <translation>batch</translation>
    </message>
    <message>
      <source>batch norm</source>
      <translation>Batch-Norm</translation>
    </message>
    <message>
      <source>batch norm in G</source>
      <translation>Batch-Norm in G</translation>
    </message>
    <message>
      <source>batch norm would couple the points of a batch, and D's slope at a point with them</source>
      <translation>Batch-Norm würde die Punkte eines Batches koppeln, und mit ihnen die Steigung von D an einem Punkt</translation>
    </message>
    <message>
      <source>being fitted …</source>
      <translation>wird angepasst …</translation>
    </message>
    <message>
      <source>below</source>
      <translation>unten</translation>
    </message>
    <message>
      <source>best</source>
      <translation>beste</translation>
    </message>
    <message>
      <source>best plan W₁</source>
      <translation>bester Plan W₁</translation>
    </message>
    <message>
      <source>best under the penalty</source>
      <translation>das beste unter dem Strafterm</translation>
    </message>
    <message>
      <source>beta</source>
      <translation>Beta</translation>
    </message>
    <message>
      <source>beta1=0.9</source>
      <translation>beta1=0.9</translation>
    </message>
    <message>
      <source>beta2=0.99</source>
      <translation>beta2=0.99</translation>
    </message>
    <message>
      <source>beta2=0.999</source>
      <translation>beta2=0.999</translation>
    </message>
    <message>
      <source>big</source>
      <translation>big</translation>
    </message>
    <message>
      <source>bin</source>
      <translation>Fach</translation>
    </message>
    <message>
      <source>bins</source>
      <translation>Fächer</translation>
    </message>
    <message>
      <source>blue is high</source>
      <translation>blau ist hoch</translation>
    </message>
    <message>
      <source>blue: too high · orange: too low · hatched: not known</source>
      <translation>blau: zu hoch · orange: zu niedrig · schraffiert: nicht bekannt</translation>
    </message>
    <message>
      <source>bluer is nearer by {name}</source>
      <translation>blauer ist näher nach {name}</translation>
    </message>
    <message>
      <source>bookmark</source>
      <translation>Lesezeichen</translation>
    </message>
    <message>
      <source>bookmark {n}</source>
      <translation>Lesezeichen {n}</translation>
    </message>
    <message>
      <source>both one step ahead (extra-gradient)</source>
      <translation>beide einen Schritt voraus (Extragradient)</translation>
    </message>
    <message>
      <source>both with {weight:g} ∇½(‖∇L_D‖² + ‖∇L_G‖²)</source>
      <translation>beide mit {weight:g} ∇½(‖∇L_D‖² + ‖∇L_G‖²)</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>unten</translation>
    </message>
    <message>
      <source>bound</source>
      <translation>Schranke</translation>
    </message>
    <message>
      <source>bound by φ</source>
      <translation>Schranke durch φ</translation>
    </message>
    <message>
      <source>bounded</source>
      <translation>beschränkt</translation>
    </message>
    <message>
      <source>branch</source>
      <translation>Zweig</translation>
    </message>
    <message>
      <source>brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <source>brushes</source>
      <translation>brushes</translation>
    </message>
    <message>
      <source>busy …</source>
      <translation>arbeitet …</translation>
    </message>
    <message>
      <source>by chance alone</source>
      <translation>durch Zufall allein</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>von selbst</translation>
    </message>
    <message>
      <source>by metric</source>
      <translation>nach dem Maß</translation>
    </message>
    <message>
      <source>by outcome</source>
      <translation>nach dem Ausgang</translation>
    </message>
    <message>
      <source>by seed</source>
      <translation>nach dem Seed</translation>
    </message>
    <message>
      <source>by the size</source>
      <translation>nach der Größe</translation>
    </message>
    <message>
      <source>by widths</source>
      <translation>durch Breiten</translation>
    </message>
    <message>
      <source>c</source>
      <translation>c</translation>
    </message>
    <message>
      <source>c decides the slope</source>
      <translation>c bestimmt die Steigung</translation>
    </message>
    <message>
      <source>c is a fifth. There are two layers of weights. The slope becomes …</source>
      <translation>c ist ein Fünftel. Es gibt zwei Schichten von Gewichten. Die Steigung wird …</translation>
    </message>
    <message>
      <source>c, λ, σ, γ</source>
      <translation>c, λ, σ, γ</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>calm</source>
      <translation>calm</translation>
    </message>
    <message>
      <source>can be told from the data</source>
      <translation>von den Daten zu unterscheiden</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>certificates cannot be read: {told}</source>
      <translation>die Zertifikate sind nicht lesbar: {told}</translation>
    </message>
    <message>
      <source>chance</source>
      <translation>Zufall</translation>
    </message>
    <message>
      <source>change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>chevron_down</source>
      <translation>chevron_down</translation>
    </message>
    <message>
      <source>choices</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>choose another</source>
      <translation>wählen Sie einen anderen</translation>
    </message>
    <message>
      <source>choose another ending</source>
      <translation>wählen Sie eine andere Endung</translation>
    </message>
    <message>
      <source>choose another loss</source>
      <translation>wählen Sie einen anderen Verlust</translation>
    </message>
    <message>
      <source>choose one of them or two: {names}</source>
      <translation>wählen Sie eine oder zwei davon: {names}</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>circle</source>
      <translation>circle</translation>
    </message>
    <message>
      <source>clip</source>
      <translation>clip</translation>
    </message>
    <message>
      <source>clip.value</source>
      <translation>clip.value</translation>
    </message>
    <message>
      <source>clip.value=</source>
      <translation>clip.value=</translation>
    </message>
    <message>
      <source>clipboard</source>
      <translation>Zwischenablage</translation>
    </message>
    <message>
      <source>clipped</source>
      <translation>begrenzt</translation>
    </message>
    <message>
      <source>clipped at ± {clip:g}</source>
      <translation>begrenzt auf ± {clip:g}</translation>
    </message>
    <message>
      <source>clipping at ±c</source>
      <translation>Clipping ±c</translation>
    </message>
    <message>
      <source>close</source>
      <translation>schließen</translation>
    </message>
    <message>
      <source>cm</source>
      <translation>cm</translation>
    </message>
    <message>
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>codes</source>
      <translation>codes</translation>
    </message>
    <message>
      <source>collapsed</source>
      <translation>kollabiert</translation>
    </message>
    <message>
      <source>collapsed: at most half of the modes</source>
      <translation>kollabiert: höchstens die Hälfte der Moden</translation>
    </message>
    <message>
      <source>column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>column {name} holds words</source>
      <translation>Spalte {name} enthält Wörter</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>command line</source>
      <translation>Befehlszeile</translation>
    </message>
    <message>
      <source>commas</source>
      <translation>Kommas</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>commit</source>
      <translation>commit</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>complete</translation>
    </message>
    <message>
      <source>composition</source>
      <translation>Zusammenstellung</translation>
    </message>
    <message>
      <source>config</source>
      <translation>config</translation>
    </message>
    <message>
      <source>conjugate</source>
      <translation>Konjugierte</translation>
    </message>
    <message>
      <source>consensus</source>
      <translation>Konsens</translation>
    </message>
    <message>
      <source>consensus optimisation</source>
      <translation>Konsensoptimierung</translation>
    </message>
    <message>
      <source>contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>Kosinus</translation>
    </message>
    <message>
      <source>cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>could not be computed: %r</source>
      <translation>nicht zu berechnen: %r</translation>
    </message>
    <message>
      <source>count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>counted</source>
      <translation>gezählt</translation>
    </message>
    <message>
      <source>covariance</source>
      <translation>Kovarianz</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>cpu-used</source>
      <translation>cpu-used</translation>
    </message>
    <message>
      <source>crf</source>
      <translation>crf</translation>
    </message>
    <message>
      <source>critic</source>
      <translation>Kritiker</translation>
    </message>
    <message>
      <source>critic − optimal critic</source>
      <translation>Kritiker − optimaler Kritiker</translation>
    </message>
    <message>
      <source>critic’s middle</source>
      <translation>Mitte des Kritikers</translation>
    </message>
    <message>
      <source>cuda</source>
      <translation>cuda</translation>
    </message>
    <message>
      <source>cut</source>
      <translation>Schnitt</translation>
    </message>
    <message>
      <source>d</source>
      <translation>d</translation>
    </message>
    <message>
      <source>d2l, Dive into Deep Learning, covariance, Zhang</source>
      <translation>d2l, Dive into Deep Learning, Kovarianz, Zhang</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>gestrichelt</translation>
    </message>
    <message>
      <source>data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>data join</source>
      <translation>Daten kommen dazu</translation>
    </message>
    <message>
      <source>dead units: G {dead_g} of {all_g}, D {dead_d} of {all_d}</source>
      <translation>tote Einheiten: G {dead_g} von {all_g}, D {dead_d} von {all_d}</translation>
    </message>
    <message>
      <source>dead: it says the same wherever it was looked at</source>
      <translation>tot: sagt dasselbe, wo immer hingesehen wurde</translation>
    </message>
    <message>
      <source>deadline</source>
      <translation>deadline</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>def curve(t):
    """Two half circles at places t from 0 to 1: (moon, n, 2)."""
    angle = math.pi * t
    upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
    return torch.stack([upper, -upper])</source>
      <translation>def curve(t):
    """Two half circles at places t from 0 to 1: (moon, n, 2)."""
    angle = math.pi * t
    upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
    return torch.stack([upper, -upper])</translation>
    </message>
    <message>
      <source>density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>descending</source>
      <translation>absteigend</translation>
    </message>
    <message>
      <source>description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>dim z</source>
      <translation>dim z</translation>
    </message>
    <message>
      <source>dimension</source>
      <translation>dimension</translation>
    </message>
    <message>
      <source>discrete codes</source>
      <translation>diskrete Codes</translation>
    </message>
    <message>
      <source>discriminator</source>
      <translation>Diskriminator</translation>
    </message>
    <message>
      <source>discriminator.batch_deviation</source>
      <translation>discriminator.batch_deviation</translation>
    </message>
    <message>
      <source>discriminator.optimiser.</source>
      <translation>discriminator.optimiser.</translation>
    </message>
    <message>
      <source>discriminator.pac</source>
      <translation>discriminator.pac</translation>
    </message>
    <message>
      <source>discriminator.spectral_norm</source>
      <translation>discriminator.spectral_norm</translation>
    </message>
    <message>
      <source>disposal</source>
      <translation>disposal</translation>
    </message>
    <message>
      <source>distance of a pair</source>
      <translation>Abstand eines Paars</translation>
    </message>
    <message>
      <source>distances</source>
      <translation>Abstände</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>divergiert</translation>
    </message>
    <message>
      <source>divergence</source>
      <translation>Divergenz</translation>
    </message>
    <message>
      <source>divergences</source>
      <translation>Divergenzen</translation>
    </message>
    <message>
      <source>divided by a + b</source>
      <translation>geteilt durch a + b</translation>
    </message>
    <message>
      <source>does not apply</source>
      <translation>trifft nicht zu</translation>
    </message>
    <message>
      <source>does not apply here</source>
      <translation>gilt hier nicht</translation>
    </message>
    <message>
      <source>done</source>
      <translation>done</translation>
    </message>
    <message>
      <source>dots: data, diamonds: generator</source>
      <translation>Punkte: Daten, Rauten: Generator</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>gepunktet</translation>
    </message>
    <message>
      <source>dpi</source>
      <translation>dpi</translation>
    </message>
    <message>
      <source>drawn</source>
      <translation>gezogen</translation>
    </message>
    <message>
      <source>drawn by hand</source>
      <translation>von Hand gezeichnet</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>verloren</translation>
    </message>
    <message>
      <source>dtype</source>
      <translation>dtype</translation>
    </message>
    <message>
      <source>dual</source>
      <translation>dual</translation>
    </message>
    <message>
      <source>duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>e</source>
      <translation>e</translation>
    </message>
    <message>
      <source>each</source>
      <translation>each</translation>
    </message>
    <message>
      <source>ed</source>
      <translation>ed</translation>
    </message>
    <message>
      <source>edge</source>
      <translation>Rand</translation>
    </message>
    <message>
      <source>eigen</source>
      <translation>eigen</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <source>elu</source>
      <translation>elu</translation>
    </message>
    <message>
      <source>en</source>
      <translation>en</translation>
    </message>
    <message>
      <source>encoder</source>
      <translation>encoder</translation>
    </message>
    <message>
      <source>end each formula with the dollar signs that it begins with</source>
      <translation>beenden Sie jede Formel mit den Dollarzeichen, mit denen sie beginnt</translation>
    </message>
    <message>
      <source>ending</source>
      <translation>Endung</translation>
    </message>
    <message>
      <source>endless</source>
      <translation>endlos</translation>
    </message>
    <message>
      <source>energy</source>
      <translation>Energie</translation>
    </message>
    <message>
      <source>entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>envelope</source>
      <translation>Einhüllende</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>es</source>
      <translation>es</translation>
    </message>
    <message>
      <source>estimate</source>
      <translation>Schätzung</translation>
    </message>
    <message>
      <source>exponential</source>
      <translation>exponentiell</translation>
    </message>
    <message>
      <source>extra-gradient</source>
      <translation>Extragradient</translation>
    </message>
    <message>
      <source>extragradient</source>
      <translation>extragradient</translation>
    </message>
    <message>
      <source>f</source>
      <translation>f</translation>
    </message>
    <message>
      <source>f = </source>
      <translation>f = </translation>
    </message>
    <message>
      <source>f being its score</source>
      <translation>f ist die Bewertung</translation>
    </message>
    <message>
      <source>f − f*</source>
      <translation>f − f*</translation>
    </message>
    <message>
      <source>f(x)</source>
      <translation>f(x)</translation>
    </message>
    <message>
      <source>f*(g(v))</source>
      <translation>f*(g(v))</translation>
    </message>
    <message>
      <source>f-GAN, </source>
      <translation>f-GAN, </translation>
    </message>
    <message>
      <source>f-GAN, Jensen–Shannon</source>
      <translation>f-GAN, Jensen–Shannon</translation>
    </message>
    <message>
      <source>f-GAN, KL</source>
      <translation>f-GAN, KL</translation>
    </message>
    <message>
      <source>f-GAN, Pearson χ²</source>
      <translation>f-GAN, Pearson-χ²</translation>
    </message>
    <message>
      <source>f-GAN, reverse KL</source>
      <translation>f-GAN, umgekehrte KL</translation>
    </message>
    <message>
      <source>f-GAN, squared Hellinger</source>
      <translation>f-GAN, quadrierter Hellinger</translation>
    </message>
    <message>
      <source>f-GAN, table 3</source>
      <translation>f-GAN, Tabelle 3</translation>
    </message>
    <message>
      <source>f-GAN: </source>
      <translation>f-GAN: </translation>
    </message>
    <message>
      <source>f-GAN: KL</source>
      <translation>f-GAN: KL</translation>
    </message>
    <message>
      <source>f-GAN: {loss}</source>
      <translation>f-GAN: {loss}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <source>failed: </source>
      <translation>gescheitert: </translation>
    </message>
    <message>
      <source>fair</source>
      <translation>fair</translation>
    </message>
    <message>
      <source>fake</source>
      <translation>unecht</translation>
    </message>
    <message>
      <source>fake {low} to real {high}</source>
      <translation>unecht {low} bis echt {high}</translation>
    </message>
    <message>
      <source>falls to 0 evenly</source>
      <translation>fällt gleichmäßig auf 0</translation>
    </message>
    <message>
      <source>fatol</source>
      <translation>fatol</translation>
    </message>
    <message>
      <source>fed</source>
      <translation>fed</translation>
    </message>
    <message>
      <source>fgan</source>
      <translation>fgan</translation>
    </message>
    <message>
      <source>field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <source>figure of eight</source>
      <translation>Lemniskate</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>finite</source>
      <translation>endlich</translation>
    </message>
    <message>
      <source>flipped labels</source>
      <translation>vertauschte Labels</translation>
    </message>
    <message>
      <source>flipped_share(iteration)</source>
      <translation>flipped_share(iteration)</translation>
    </message>
    <message>
      <source>float32</source>
      <translation>float32</translation>
    </message>
    <message>
      <source>float32 is fast; float64 is for comparing to many digits. TF32 is float32 whose products a GPU rounds to three digits, for large populations; a CPU does not round them.</source>
      <translation>float32 ist schnell; float64 ist zum Vergleichen auf viele Stellen. TF32 ist float32, dessen Produkte eine GPU auf drei Stellen rundet, für große Populationen; eine CPU rundet sie nicht.</translation>
    </message>
    <message>
      <source>float64</source>
      <translation>float64</translation>
    </message>
    <message>
      <source>flow</source>
      <translation>Fluss</translation>
    </message>
    <message>
      <source>follow</source>
      <translation>folgen</translation>
    </message>
    <message>
      <source>following</source>
      <translation>folgt</translation>
    </message>
    <message>
      <source>font-family="</source>
      <translation>font-family="</translation>
    </message>
    <message>
      <source>font-family="([^",]*)"</source>
      <translation>font-family="([^",]*)"</translation>
    </message>
    <message>
      <source>formula</source>
      <translation>Formel</translation>
    </message>
    <message>
      <source>four</source>
      <translation>vier</translation>
    </message>
    <message>
      <source>from</source>
      <translation>from</translation>
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation>von {low} bis {high}</translation>
    </message>
    <message>
      <source>ftol</source>
      <translation>ftol</translation>
    </message>
    <message>
      <source>full speed</source>
      <translation>voll</translation>
    </message>
    <message>
      <source>fullscreen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>g</source>
      <translation>g</translation>
    </message>
    <message>
      <source>g(v)</source>
      <translation>g(v)</translation>
    </message>
    <message>
      <source>game</source>
      <translation>Spiel</translation>
    </message>
    <message>
      <source>gan</source>
      <translation>gan</translation>
    </message>
    <message>
      <source>ganviz-</source>
      <translation>ganviz-</translation>
    </message>
    <message>
      <source>ganviz-autosave</source>
      <translation>ganviz-autosave</translation>
    </message>
    <message>
      <source>ganviz-data</source>
      <translation>ganviz-data</translation>
    </message>
    <message>
      <source>ganviz-film</source>
      <translation>ganviz-film</translation>
    </message>
    <message>
      <source>ganviz-film-</source>
      <translation>ganviz-film-</translation>
    </message>
    <message>
      <source>ganviz-recovery</source>
      <translation>ganviz-recovery</translation>
    </message>
    <message>
      <source>ganviz-theory</source>
      <translation>ganviz-theory</translation>
    </message>
    <message>
      <source>ganviz-writer</source>
      <translation>ganviz-writer</translation>
    </message>
    <message>
      <source>ganviz.losses</source>
      <translation>ganviz.losses</translation>
    </message>
    <message>
      <source>ganviz.penalties</source>
      <translation>ganviz.penalties</translation>
    </message>
    <message>
      <source>ganviz.targets</source>
      <translation>ganviz.targets</translation>
    </message>
    <message>
      <source>gaussian-1d</source>
      <translation>gaussian-1d</translation>
    </message>
    <message>
      <source>gaussians</source>
      <translation>Gaußglocken</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>generate</source>
      <translation>erzeugen</translation>
    </message>
    <message>
      <source>generated</source>
      <translation>erzeugt</translation>
    </message>
    <message>
      <source>generator</source>
      <translation>Generator</translation>
    </message>
    <message>
      <source>generator.layers=1</source>
      <translation>generator.layers=1</translation>
    </message>
    <message>
      <source>generator.normalisation</source>
      <translation>generator.normalisation</translation>
    </message>
    <message>
      <source>generator.optimiser.learning_rate=</source>
      <translation>generator.optimiser.learning_rate=</translation>
    </message>
    <message>
      <source>generator.width</source>
      <translation>generator.width</translation>
    </message>
    <message>
      <source>gif</source>
      <translation>gif</translation>
    </message>
    <message>
      <source>give a covariance as three numbers, Σ₁₁, Σ₁₂, Σ₂₂</source>
      <translation>geben Sie eine Kovarianz als drei Zahlen, Σ₁₁, Σ₁₂, Σ₂₂</translation>
    </message>
    <message>
      <source>go on with it by --resume, or remove that folder</source>
      <translation>machen Sie mit --resume weiter, oder entfernen Sie diesen Ordner</translation>
    </message>
    <message>
      <source>going back {share:.0%}</source>
      <translation>geht zurück {share:.0%}</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>gp</source>
      <translation>gp</translation>
    </message>
    <message>
      <source>grad </source>
      <translation>grad </translation>
    </message>
    <message>
      <source>gradient penalty, Lipschitz, earth mover, critic</source>
      <translation>Gradientenstrafe, Lipschitz, Earth Mover, Kritiker, gradient penalty</translation>
    </message>
    <message>
      <source>gradients</source>
      <translation>Gradienten</translation>
    </message>
    <message>
      <source>gradients go back</source>
      <translation>Gradienten zurück</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>grid</translation>
    </message>
    <message>
      <source>gtol</source>
      <translation>gtol</translation>
    </message>
    <message>
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <source>hatched: not known</source>
      <translation>schraffiert: nicht bekannt</translation>
    </message>
    <message>
      <source>he</source>
      <translation>he</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>heart</source>
      <translation>Herz</translation>
    </message>
    <message>
      <source>height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>hellinger</source>
      <translation>Hellinger</translation>
    </message>
    <message>
      <source>hellinger2</source>
      <translation>hellinger2</translation>
    </message>
    <message>
      <source>help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>heuristic</source>
      <translation>Heuristik</translation>
    </message>
    <message>
      <source>heuristic, −E g(v)</source>
      <translation>Heuristik, −E g(v)</translation>
    </message>
    <message>
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <source>high quality {share:.0f} %</source>
      <translation>hohe Güte {share:.0f} %</translation>
    </message>
    <message>
      <source>highlighter</source>
      <translation>Textmarker</translation>
    </message>
    <message>
      <source>hinge</source>
      <translation>Hinge</translation>
    </message>
    <message>
      <source>hits</source>
      <translation>hits</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>ignore</translation>
    </message>
    <message>
      <source>image/svg+xml</source>
      <translation>image/svg+xml</translation>
    </message>
    <message>
      <source>in a spiral</source>
      <translation>in einer Spirale</translation>
    </message>
    <message>
      <source>in the plane</source>
      <translation>in der Ebene</translation>
    </message>
    <message>
      <source>inf</source>
      <translation>inf</translation>
    </message>
    <message>
      <source>ing</source>
      <translation>ing</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>Inneres</translation>
    </message>
    <message>
      <source>insides</source>
      <translation>Inneres</translation>
    </message>
    <message>
      <source>install it anew: make run, or pip install -c packaging/constraints.txt -e .</source>
      <translation>installieren Sie es neu: make run, oder pip install -c packaging/constraints.txt -e .</translation>
    </message>
    <message>
      <source>install it with pip install 'ganviz[cluster]', or use --workers</source>
      <translation>installieren Sie es mit pip install 'ganviz[cluster]', oder nehmen Sie --workers</translation>
    </message>
    <message>
      <source>install it with pip install 'ganviz[data]', or use .csv</source>
      <translation>installieren Sie es mit pip install 'ganviz[data]', oder nehmen Sie .csv</translation>
    </message>
    <message>
      <source>install the package that has it</source>
      <translation>installieren Sie das Paket, das es enthält</translation>
    </message>
    <message>
      <source>installed by pip</source>
      <translation>von pip installiert</translation>
    </message>
    <message>
      <source>instance noise, annealing</source>
      <translation>Instanzrauschen, Abklingen, instance noise, annealing</translation>
    </message>
    <message>
      <source>int </source>
      <translation>int </translation>
    </message>
    <message>
      <source>ipynb</source>
      <translation>ipynb</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>es ist nicht lesbar</translation>
    </message>
    <message>
      <source>it cannot be read ({problem})</source>
      <translation>es ist nicht lesbar ({problem})</translation>
    </message>
    <message>
      <source>it cannot be read at letter {place}</source>
      <translation>es ist bei Zeichen {place} nicht lesbar</translation>
    </message>
    <message>
      <source>it does not move</source>
      <translation>es bewegt sich nicht</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>es sagt nicht, wann</translation>
    </message>
    <message>
      <source>it has a number of more than {most:g} in size</source>
      <translation>es enthält eine Zahl vom Betrag über {most:g}</translation>
    </message>
    <message>
      <source>it has been nothing since iteration {horizon:,} and has no effect; a later horizon brings it back</source>
      <translation>es ist seit Iteration {horizon:,} nichts mehr und wirkt nicht; ein späterer Horizont bringt es zurück</translation>
    </message>
    <message>
      <source>it has no bound</source>
      <translation>es hat keine Schranke</translation>
    </message>
    <message>
      <source>it has no column {name}</source>
      <translation>es hat keine Spalte {name}</translation>
    </message>
    <message>
      <source>it has no picture yet</source>
      <translation>es hat noch kein Bild</translation>
    </message>
    <message>
      <source>it has {count:,} arrays</source>
      <translation>es hat {count:,} Arrays</translation>
    </message>
    <message>
      <source>it has {count:,} columns</source>
      <translation>es hat {count:,} Spalten</translation>
    </message>
    <message>
      <source>it has {count:,} letters</source>
      <translation>es hat {count:,} Buchstaben</translation>
    </message>
    <message>
      <source>it has {count:,} lines</source>
      <translation>es hat {count:,} Zeilen</translation>
    </message>
    <message>
      <source>it has {count:,} points</source>
      <translation>es hat {count:,} Punkte</translation>
    </message>
    <message>
      <source>it has {count} columns of numbers</source>
      <translation>es hat {count} Spalten mit Zahlen</translation>
    </message>
    <message>
      <source>it has {width:,} × {height:,} pixels</source>
      <translation>es hat {width:,} × {height:,} Pixel</translation>
    </message>
    <message>
      <source>it holds {kind}, no numbers</source>
      <translation>es enthält {kind}, keine Zahlen</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation>es fehlt</translation>
    </message>
    <message>
      <source>it lacks {place}</source>
      <translation>{place} fehlt</translation>
    </message>
    <message>
      <source>it takes points {own}; use {other} for these</source>
      <translation>es nimmt Punkte {own}; für diese ist {other} da</translation>
    </message>
    <message>
      <source>iteration</source>
      <translation>Iteration</translation>
    </message>
    <message>
      <source>iteration {iteration:,}</source>
      <translation>Iteration {iteration:,}</translation>
    </message>
    <message>
      <source>iteration {iteration:,} · seed {seed} · GanViz {version}</source>
      <translation>Iteration {iteration:,} · Seed {seed} · GanViz {version}</translation>
    </message>
    <message>
      <source>iteration {n:,}</source>
      <translation>Iteration {n:,}</translation>
    </message>
    <message>
      <source>iteration {shown:,} is shown, training is at {iteration:,}, {rate}, seed {seed}, {device}</source>
      <translation>gezeigt wird Iteration {shown:,}, das Training ist bei {iteration:,}, {rate}, Seed {seed}, {device}</translation>
    </message>
    <message>
      <source>iterations</source>
      <translation>Iterationen</translation>
    </message>
    <message>
      <source>iterations of D</source>
      <translation>Iterationen von D</translation>
    </message>
    <message>
      <source>its lists have {lengths} numbers</source>
      <translation>seine Listen haben {lengths} Zahlen</translation>
    </message>
    <message>
      <source>its networks cannot be used: {error}</source>
      <translation>seine Netze sind nicht brauchbar: {error}</translation>
    </message>
    <message>
      <source>its networks were not saved with it</source>
      <translation>seine Netze wurden nicht mitgespeichert</translation>
    </message>
    <message>
      <source>its points cannot be used</source>
      <translation>seine Punkte sind nicht brauchbar</translation>
    </message>
    <message>
      <source>its shape is {shape}</source>
      <translation>seine Form ist {shape}</translation>
    </message>
    <message>
      <source>its text is not JSON</source>
      <translation>sein Text ist kein JSON</translation>
    </message>
    <message>
      <source>jsd</source>
      <translation>jsd</translation>
    </message>
    <message>
      <source>k</source>
      <translation>k</translation>
    </message>
    <message>
      <source>k = 1: D lags behind, so P_G swings past the data again and again.</source>
      <translation>k = 1: D hinkt nach, deshalb schwingt P_G wieder und wieder an den Daten vorbei.</translation>
    </message>
    <message>
      <source>k = 20 again, but with −log D(G(z)): G keeps its gradient.</source>
      <translation>Wieder k = 20, aber mit −log D(G(z)): G behält seinen Gradienten.</translation>
    </message>
    <message>
      <source>k = 20 and the minimax loss: D is sure of itself, and G stands still.</source>
      <translation>k = 20 und der Minimax-Verlust: D ist sich sicher, und G steht still.</translation>
    </message>
    <message>
      <source>k = 5: D keeps up, and P_G comes to rest on the data.</source>
      <translation>k = 5: D hält mit, und P_G kommt auf den Daten zur Ruhe.</translation>
    </message>
    <message>
      <source>k other than 1</source>
      <translation>k ungleich 1</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>kind=rmsprop</source>
      <translation>kind=rmsprop</translation>
    </message>
    <message>
      <source>kl</source>
      <translation>kl</translation>
    </message>
    <message>
      <source>ks</source>
      <translation>ks</translation>
    </message>
    <message>
      <source>label smoothing</source>
      <translation>Label-Glättung</translation>
    </message>
    <message>
      <source>laboratory</source>
      <translation>Labor</translation>
    </message>
    <message>
      <source>lambda</source>
      <translation>lambda</translation>
    </message>
    <message>
      <source>largest real part</source>
      <translation>größter Realteil</translation>
    </message>
    <message>
      <source>largest |eigenvalue|</source>
      <translation>größter |Eigenwert|</translation>
    </message>
    <message>
      <source>largest: {size}</source>
      <translation>größte: {size}</translation>
    </message>
    <message>
      <source>latent</source>
      <translation>latent</translation>
    </message>
    <message>
      <source>latent.dimension=</source>
      <translation>latent.dimension=</translation>
    </message>
    <message>
      <source>latin-1</source>
      <translation>latin-1</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>layer</translation>
    </message>
    <message>
      <source>layer norm</source>
      <translation>Layer-Norm</translation>
    </message>
    <message>
      <source>layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>leaky ReLU (0.2)</source>
      <translation>leaky ReLU (0.2)</translation>
    </message>
    <message>
      <source>leaky_relu</source>
      <translation>leaky_relu</translation>
    </message>
    <message>
      <source>learning_rate=1e-3</source>
      <translation>learning_rate=1e-3</translation>
    </message>
    <message>
      <source>least squares</source>
      <translation>Least Squares</translation>
    </message>
    <message>
      <source>leave it out, or train one seed with the settings as they are</source>
      <translation>lassen Sie es weg, oder trainieren Sie einen Seed mit den Einstellungen, wie sie sind</translation>
    </message>
    <message>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>lengths</source>
      <translation>Längen</translation>
    </message>
    <message>
      <source>lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <source>library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>libvpx-vp9</source>
      <translation>libvpx-vp9</translation>
    </message>
    <message>
      <source>libx264</source>
      <translation>libx264</translation>
    </message>
    <message>
      <source>light</source>
      <translation>hell</translation>
    </message>
    <message>
      <source>likeliest Gaussian</source>
      <translation>wahrscheinlichste Gaußglocke</translation>
    </message>
    <message>
      <source>likeliest Gaussian: N(μ = {mean}, σ = {sigma})</source>
      <translation>wahrscheinlichste Gaußglocke: N(μ = {mean}, σ = {sigma})</translation>
    </message>
    <message>
      <source>line {line} has {count:,} letters</source>
      <translation>Zeile {line} hat {count:,} Buchstaben</translation>
    </message>
    <message>
      <source>line {line} has {count} columns, expected {width}</source>
      <translation>Zeile {line} hat {count} Spalten, erwartet {width}</translation>
    </message>
    <message>
      <source>line {line} is not JSON</source>
      <translation>Zeile {line} ist kein JSON</translation>
    </message>
    <message>
      <source>line {line} is not JSON ({problem})</source>
      <translation>Zeile {line} ist kein JSON ({problem})</translation>
    </message>
    <message>
      <source>line {line}, column {column}: {cell!r} is no number</source>
      <translation>Zeile {line}, Spalte {column}: {cell!r} ist keine Zahl</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linear</translation>
    </message>
    <message>
      <source>linear generator</source>
      <translation>linearer Generator, linear generator</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>lines: {parts} % of {distribution}</source>
      <translation>Linien: {parts} % von {distribution}</translation>
    </message>
    <message>
      <source>lipschitz</source>
      <translation>lipschitz</translation>
    </message>
    <message>
      <source>little</source>
      <translation>little</translation>
    </message>
    <message>
      <source>lock</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>log 2</source>
      <translation>log 2</translation>
    </message>
    <message>
      <source>log 2 = 0.69</source>
      <translation>log 2 = 0.69</translation>
    </message>
    <message>
      <source>log 2 is the most that a JSD can be: one bit, “I always know which it was”. Once the supports are apart it says that they are, and not how far.</source>
      <translation>log 2 ist das Größte, was eine JSD sein kann: ein Bit, „ich weiß immer, welche es war“. Sind die Träger getrennt, sagt sie, dass sie es sind, und nicht, wie weit.</translation>
    </message>
    <message>
      <source>log 4 = 1.39 is the loss of a D that says ½ always. Point at the line in the plot of the losses.</source>
      <translation>log 4 = 1.39 ist der Verlust eines D, das immer ½ sagt. Zeigen Sie auf die Linie im Diagramm der Verluste.</translation>
    </message>
    <message>
      <source>log-normal</source>
      <translation>Lognormal</translation>
    </message>
    <message>
      <source>log10 </source>
      <translation>log10 </translation>
    </message>
    <message>
      <source>logarithmic</source>
      <translation>logarithmisch</translation>
    </message>
    <message>
      <source>look-ahead</source>
      <translation>Vorausblick, unrolling, look-ahead</translation>
    </message>
    <message>
      <source>looking back</source>
      <translation>blickt zurück</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>loss</translation>
    </message>
    <message>
      <source>loss=</source>
      <translation>loss=</translation>
    </message>
    <message>
      <source>loss=wasserstein</source>
      <translation>loss=wasserstein</translation>
    </message>
    <message>
      <source>losses</source>
      <translation>Verluste</translation>
    </message>
    <message>
      <source>low</source>
      <translation>niedrig</translation>
    </message>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>manifold</source>
      <translation>Mannigfaltigkeit</translation>
    </message>
    <message>
      <source>matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>max</source>
      <translation>max</translation>
    </message>
    <message>
      <source>max min</source>
      <translation>max min</translation>
    </message>
    <message>
      <source>max over 1-Lipschitz critics f of E f(x) − E f(G(z)), which G minimises.

The critic scores, it does not judge: its E-difference follows the earth mover's distance W₁ and has a slope even
where the two distributions do not meet. Needs something that keeps f Lipschitz, such as weight clipping.
Arjovsky, Chintala and Bottou 2017, equation 2.</source>
      <translation>Max über 1-Lipschitz-Kritiker f von E f(x) − E f(G(z)), das G minimiert.

Der Kritiker bewertet, er urteilt nicht: Seine E-Differenz folgt dem Earth-Mover-Abstand W₁ und hat auch dort eine Steigung,
wo die beiden Verteilungen sich nicht treffen. Braucht etwas, das f Lipschitz hält, etwa Gewichts-Clipping.
Arjovsky, Chintala und Bottou 2017, Gleichung 2.</translation>
    </message>
    <message>
      <source>max over D</source>
      <translation>max über D</translation>
    </message>
    <message>
      <source>maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <source>maximum likelihood</source>
      <translation>Max. Likelihood</translation>
    </message>
    <message>
      <source>maxiter</source>
      <translation>maxiter</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>mean score</source>
      <translation>mittlere Bewertung</translation>
    </message>
    <message>
      <source>mean score f</source>
      <translation>mittlere Bewertung f</translation>
    </message>
    <message>
      <source>means</source>
      <translation>means</translation>
    </message>
    <message>
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>median |∇L_G| = {size}</source>
      <translation>Median |∇L_G| = {size}</translation>
    </message>
    <message>
      <source>megabytes</source>
      <translation>Megabyte</translation>
    </message>
    <message>
      <source>members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>Maß</translation>
    </message>
    <message>
      <source>metric:high_quality_share</source>
      <translation>metric:high_quality_share</translation>
    </message>
    <message>
      <source>metric:jsd</source>
      <translation>metric:jsd</translation>
    </message>
    <message>
      <source>metric:modes_strict</source>
      <translation>metric:modes_strict</translation>
    </message>
    <message>
      <source>metric:w1</source>
      <translation>metric:w1</translation>
    </message>
    <message>
      <source>min max</source>
      <translation>min max</translation>
    </message>
    <message>
      <source>min over G, max over D of E log D(x) + E log(1 − D(G(z))).

The original game: G minimises log(1 − D), whose slope in the score is −D, so G learns least where it is worst.
Goodfellow et al. 2014, equation 1.</source>
      <translation>Min über G, Max über D von E log D(x) + E log(1 − D(G(z))).

Das ursprüngliche Spiel: G minimiert log(1 − D), dessen Steigung in der Bewertung −D ist, also lernt G am wenigsten, wo es
am schlechtesten ist.
Goodfellow et al. 2014, Gleichung 1.</translation>
    </message>
    <message>
      <source>minimax</source>
      <translation>minimax</translation>
    </message>
    <message>
      <source>minimax (original, saturating)</source>
      <translation>Minimax (original, sättigend)</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>verfehlt</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>mixes</source>
      <translation>Mischungen</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation>mixture</translation>
    </message>
    <message>
      <source>mixture in the plane</source>
      <translation>Mischung in der Ebene</translation>
    </message>
    <message>
      <source>mixture of Gaussians</source>
      <translation>Mischung von Gaußglocken</translation>
    </message>
    <message>
      <source>mmd</source>
      <translation>mmd</translation>
    </message>
    <message>
      <source>mmd2</source>
      <translation>mmd2</translation>
    </message>
    <message>
      <source>mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <source>mode covering, maximum likelihood</source>
      <translation>Moden abdecken, mode covering, maximum likelihood</translation>
    </message>
    <message>
      <source>mode dropping, hopping, oscillation, cycling</source>
      <translation>Moden verlieren, Springen, Schwingung, Kreisen, mode collapse, mode dropping, hopping</translation>
    </message>
    <message>
      <source>mode seeking, zero forcing</source>
      <translation>Moden suchen, mode seeking, zero forcing</translation>
    </message>
    <message>
      <source>mode {number}: {share:.0f} % of the generated points</source>
      <translation>Modus {number}: {share:.0f} % der erzeugten Punkte</translation>
    </message>
    <message>
      <source>mode {n}</source>
      <translation>Modus {n}</translation>
    </message>
    <message>
      <source>modes</source>
      <translation>Moden</translation>
    </message>
    <message>
      <source>modes_strict</source>
      <translation>modes_strict</translation>
    </message>
    <message>
      <source>moments</source>
      <translation>Momente</translation>
    </message>
    <message>
      <source>momentum</source>
      <translation>Momentum</translation>
    </message>
    <message>
      <source>moon</source>
      <translation>Mond</translation>
    </message>
    <message>
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <source>more than one step of G</source>
      <translation>mehr als ein Schritt von G</translation>
    </message>
    <message>
      <source>move</source>
      <translation>bewegen</translation>
    </message>
    <message>
      <source>move the earth</source>
      <translation>Erde bewegen</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>bewegt</translation>
    </message>
    <message>
      <source>movflags</source>
      <translation>movflags</translation>
    </message>
    <message>
      <source>moving average, EMA</source>
      <translation>gleitender Mittelwert, moving average, EMA</translation>
    </message>
    <message>
      <source>mp4</source>
      <translation>mp4</translation>
    </message>
    <message>
      <source>must be the same for all members of a population</source>
      <translation>muss für alle Mitglieder einer Population gleich sein</translation>
    </message>
    <message>
      <source>muted</source>
      <translation>gedämpft</translation>
    </message>
    <message>
      <source>my-run</source>
      <translation>mein-lauf</translation>
    </message>
    <message>
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <source>n = </source>
      <translation>n = </translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>name a file too, as in target.file=points.csv</source>
      <translation>nennen Sie auch eine Datei, wie in target.file=points.csv</translation>
    </message>
    <message>
      <source>name one that `ganviz list` names</source>
      <translation>nennen Sie eine, die `ganviz list` nennt</translation>
    </message>
    <message>
      <source>name one, not {name} as well</source>
      <translation>nennen Sie einen, nicht auch noch {name}</translation>
    </message>
    <message>
      <source>name the table, .csv or .parquet</source>
      <translation>nennen Sie die Tabelle, .csv oder .parquet</translation>
    </message>
    <message>
      <source>names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>nan</source>
      <translation>nan</translation>
    </message>
    <message>
      <source>narrower</source>
      <translation>schmaler</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>nice</source>
      <translation>nice</translation>
    </message>
    <message>
      <source>no CUDA GPU was found</source>
      <translation>keine CUDA-GPU gefunden</translation>
    </message>
    <message>
      <source>no instance noise now</source>
      <translation>jetzt kein Instanzrauschen</translation>
    </message>
    <message>
      <source>no reading</source>
      <translation>kein Wert</translation>
    </message>
    <message>
      <source>no reading yet</source>
      <translation>noch kein Wert</translation>
    </message>
    <message>
      <source>no scheduler answers at {address} ({told})</source>
      <translation>bei {address} antwortet kein Scheduler ({told})</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>noise σ</source>
      <translation>Rauschen σ</translation>
    </message>
    <message>
      <source>noise.instance.decay=</source>
      <translation>noise.instance.decay=</translation>
    </message>
    <message>
      <source>noise.instance.horizon=1000</source>
      <translation>noise.instance.horizon=1000</translation>
    </message>
    <message>
      <source>noise.instance.sigma=</source>
      <translation>noise.instance.sigma=</translation>
    </message>
    <message>
      <source>noise.label.flip</source>
      <translation>noise.label.flip</translation>
    </message>
    <message>
      <source>noise.smoothing</source>
      <translation>noise.smoothing</translation>
    </message>
    <message>
      <source>noised</source>
      <translation>verrauscht</translation>
    </message>
    <message>
      <source>non-saturating</source>
      <translation>nicht sättigend</translation>
    </message>
    <message>
      <source>non-saturating: −log D</source>
      <translation>nicht sättigend: −log D</translation>
    </message>
    <message>
      <source>non_saturating</source>
      <translation>non_saturating</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none (constant)</source>
      <translation>keines (konstant)</translation>
    </message>
    <message>
      <source>none: on the line</source>
      <translation>keine: auf der Geraden</translation>
    </message>
    <message>
      <source>norm</source>
      <translation>norm</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>normal N(0, I)</source>
      <translation>normal N(0, I)</translation>
    </message>
    <message>
      <source>normal, N(0, σ)</source>
      <translation>normal, N(0, σ)</translation>
    </message>
    <message>
      <source>norms</source>
      <translation>Normen</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>noch nicht gelesen</translation>
    </message>
    <message>
      <source>not trained yet</source>
      <translation>noch nicht trainiert</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing bounds the critic's slope, so its scores can grow without end; add a gradient penalty, spectral normalisation or weight clipping</source>
      <translation>nichts begrenzt die Steigung des Kritikers, seine Bewertungen können also ohne Ende wachsen; nehmen Sie eine Gradientenstrafe, spektrale Normalisierung oder Gewichts-Clipping dazu</translation>
    </message>
    <message>
      <source>nothing says when it is done</source>
      <translation>nichts sagt, wann er erledigt ist</translation>
    </message>
    <message>
      <source>nothing_yet</source>
      <translation>nothing_yet</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>nowhere 1, which the Wasserstein distance asks for</source>
      <translation>nirgends 1, was der Wasserstein-Abstand verlangt</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>o</source>
      <translation>o</translation>
    </message>
    <message>
      <source>of</source>
      <translation>von</translation>
    </message>
    <message>
      <source>of the {count} names here {names} are the nearest</source>
      <translation>von den {count} Namen hier sind {names} die nächsten</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>off by {error:.2f}</source>
      <translation>daneben um {error:.2f}</translation>
    </message>
    <message>
      <source>offscreen</source>
      <translation>offscreen</translation>
    </message>
    <message>
      <source>offset</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <source>offset θ</source>
      <translation>Versatz θ</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>on a circle</source>
      <translation>auf einem Kreis</translation>
    </message>
    <message>
      <source>on a square grid</source>
      <translation>auf einem quadratischen Gitter</translation>
    </message>
    <message>
      <source>on average D(real) {real:.2f}, D(fake) {fake:.2f}</source>
      <translation>im Mittel D(echt) {real:.2f}, D(unecht) {fake:.2f}</translation>
    </message>
    <message>
      <source>on the field of φ</source>
      <translation>auf dem Feld von φ</translation>
    </message>
    <message>
      <source>on the line</source>
      <translation>auf der Geraden</translation>
    </message>
    <message>
      <source>one is open</source>
      <translation>eine ist offen</translation>
    </message>
    <message>
      <source>one mode only</source>
      <translation>nur ein Modus</translation>
    </message>
    <message>
      <source>one of {keys} does not say itself in PyTorch</source>
      <translation>einer von {keys} sagt sich in PyTorch nicht selbst</translation>
    </message>
    <message>
      <source>one-sided gradient penalty</source>
      <translation>einseitige Gradientenstrafe</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>open results in which two settings vary, which are numbers</source>
      <translation>öffnen Sie Ergebnisse, in denen sich zwei Einstellungen ändern, die Zahlen sind</translation>
    </message>
    <message>
      <source>optimal</source>
      <translation>optimal</translation>
    </message>
    <message>
      <source>optimal D</source>
      <translation>optimales D</translation>
    </message>
    <message>
      <source>optimal critic</source>
      <translation>optimaler Kritiker</translation>
    </message>
    <message>
      <source>optimal f</source>
      <translation>optimales f</translation>
    </message>
    <message>
      <source>optimal: slope 1</source>
      <translation>optimal: Steigung 1</translation>
    </message>
    <message>
      <source>optimistic</source>
      <translation>optimistisch</translation>
    </message>
    <message>
      <source>optimistic Adam</source>
      <translation>optimistisches Adam</translation>
    </message>
    <message>
      <source>optimistic RMSProp</source>
      <translation>optimistisches RMSProp</translation>
    </message>
    <message>
      <source>optimistic SGD</source>
      <translation>optimistisches SGD</translation>
    </message>
    <message>
      <source>optimistic steps</source>
      <translation>optimistische Schritte</translation>
    </message>
    <message>
      <source>optimistic_adam</source>
      <translation>optimistic_adam</translation>
    </message>
    <message>
      <source>optimistic_rmsprop</source>
      <translation>optimistic_rmsprop</translation>
    </message>
    <message>
      <source>optimistic_sgd</source>
      <translation>optimistic_sgd</translation>
    </message>
    <message>
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <source>original game</source>
      <translation>ursprüngliches Spiel</translation>
    </message>
    <message>
      <source>oscillation, cycling, swinging</source>
      <translation>Schwingung, Kreisen, oscillation, cycling</translation>
    </message>
    <message>
      <source>oscillation, unstable</source>
      <translation>Schwingung, instabil, oscillation, unstable</translation>
    </message>
    <message>
      <source>other losses</source>
      <translation>andere Verluste</translation>
    </message>
    <message>
      <source>others</source>
      <translation>andere</translation>
    </message>
    <message>
      <source>outcome</source>
      <translation>outcome</translation>
    </message>
    <message>
      <source>outcome:collapsed</source>
      <translation>outcome:collapsed</translation>
    </message>
    <message>
      <source>outcome:diverged</source>
      <translation>outcome:diverged</translation>
    </message>
    <message>
      <source>outlines</source>
      <translation>Umrisse</translation>
    </message>
    <message>
      <source>output</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>output g and conjugate f*</source>
      <translation>Ausgang g und Konjugierte f*</translation>
    </message>
    <message>
      <source>overfitting, memorising, copying</source>
      <translation>Überanpassung, Auswendiglernen, Kopieren, overfitting, memorising</translation>
    </message>
    <message>
      <source>own data</source>
      <translation>eigene Daten</translation>
    </message>
    <message>
      <source>own data, 1-D</source>
      <translation>eigene Daten, 1-D</translation>
    </message>
    <message>
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <source>p and q are the same: the best D says ½ everywhere, and is worth −2 log 2.</source>
      <translation>p und q sind gleich: Das beste D sagt überall ½, und ist −2 log 2 wert.</translation>
    </message>
    <message>
      <source>p and q hardly overlap: the best D is sure of everything, and worth {best}.</source>
      <translation>p und q überlappen kaum: Das beste D ist sich in allem sicher, und {best} wert.</translation>
    </message>
    <message>
      <source>p(x) = (1/n) Σ_i N(x; x_i, h²): points of your own on the line, each blurred by a kernel of width h.

Loaded from a file, pasted or drawn. Without the kernel the distribution lies on the points alone and has no
density; distances that need none are still measured. Points that are held out are not trained on: p and all
measures are of these.

Silverman, "Density estimation for statistics and data analysis", 1986.</source>
      <translation>p(x) = (1/n) Σ_i N(x; x_i, h²): eigene Punkte auf der Geraden, jeder mit einem Kern der Breite h verwischt.

Aus einer Datei geladen, eingefügt oder gezeichnet. Ohne den Kern liegt die Verteilung allein auf den Punkten und hat keine
Dichte; Abstände, die keine brauchen, werden weiter gemessen. Auf zurückgehaltenen Punkten wird nicht trainiert: p und alle
Maße sind die von diesen.

Silverman, „Density estimation for statistics and data analysis“, 1986.</translation>
    </message>
    <message>
      <source>p(x) = (1/n) Σ_i N(x; x_i, h²I): points of your own in the plane, each blurred by a kernel of width h.

Loaded from a file, pasted or drawn. Without the kernel the distribution lies on the points alone and has no
density; distances that need none are still measured. Points that are held out are not trained on: p and all
measures are of these.

Silverman, "Density estimation for statistics and data analysis", 1986.</source>
      <translation>p(x) = (1/n) Σ_i N(x; x_i, h²I): eigene Punkte in der Ebene, jeder mit einem Kern der Breite h verwischt.

Aus einer Datei geladen, eingefügt oder gezeichnet. Ohne den Kern liegt die Verteilung allein auf den Punkten und hat keine
Dichte; Abstände, die keine brauchen, werden weiter gemessen. Auf zurückgehaltenen Punkten wird nicht trainiert: p und alle
Maße sind die von diesen.

Silverman, „Density estimation for statistics and data analysis“, 1986.</translation>
    </message>
    <message>
      <source>p(x) = (1/n) Σ_k N(x; r·(cos 2πk/n, sin 2πk/n), σ²I).

The classic test for mode collapse: n separate, equally likely Gaussians on a circle.

Metz, Poole, Pfau and Sohl-Dickstein, "Unrolled generative adversarial networks", 2017 (8 modes, r = 2, σ = 0.02);
Lin, Khetan, Fanti and Oh, "PacGAN", 2018 (r = 1, σ = 0.01).</source>
      <translation>p(x) = (1/n) Σ_k N(x; r·(cos 2πk/n, sin 2πk/n), σ²I).

Der klassische Test auf Modenkollaps: n getrennte, gleich wahrscheinliche Gaußglocken auf einem Kreis.

Metz, Poole, Pfau und Sohl-Dickstein, „Unrolled generative adversarial networks“, 2017 (8 Moden, r = 2, σ = 0.02);
Lin, Khetan, Fanti und Oh, „PacGAN“, 2018 (r = 1, σ = 0.01).</translation>
    </message>
    <message>
      <source>p(x) = (1/n²) Σ_{i,j} N(x; d·(i − (n−1)/2, j − (n−1)/2), σ²I), with i and j from 0 to n − 1.

n×n separate, equally likely Gaussians: the usual count of captured modes is out of 25.

Lin, Khetan, Fanti and Oh, "PacGAN", 2018 (5×5 centres from −4 to 4, σ = 0.05).</source>
      <translation>p(x) = (1/n²) Σ_{i,j} N(x; d·(i − (n−1)/2, j − (n−1)/2), σ²I), mit i und j von 0 bis n − 1.

n×n getrennte, gleich wahrscheinliche Gaußglocken: Die übliche Zahl erfasster Moden zählt von 25.

Lin, Khetan, Fanti und Oh, „PacGAN“, 2018 (5×5 Mittelpunkte von −4 bis 4, σ = 0.05).</translation>
    </message>
    <message>
      <source>p(x) = 1/(N a²) on the N filled squares of side a of an n×n board around 0, else 0.

Many sharp edges and corners that touch; square (i, j), counted from the lower left, is filled where i + j is even.

Its finest scale is a tenth of a square's side, over which a smoothing still leaves the squares visible. With
instance noise the density is a sum of products of error-function differences, exact.

Grathwohl et al., "FFJORD", 2019 (4×4 squares).</source>
      <translation>p(x) = 1/(N a²) auf den N gefüllten Quadraten der Seite a eines n×n-Bretts um 0, sonst 0.

Viele scharfe Kanten und Ecken, die sich berühren; Quadrat (i, j), von links unten gezählt, ist gefüllt, wo i + j gerade ist.

Die feinste Skala ist ein Zehntel der Seite eines Quadrats, über das eine Glättung die Quadrate noch sichtbar lässt. Mit
Instanzrauschen ist die Dichte eine Summe von Produkten aus Differenzen der Fehlerfunktion, exakt.

Grathwohl et al., „FFJORD“, 2019 (4×4 Quadrate).</translation>
    </message>
    <message>
      <source>p(x) = 1/(b − a) for a ≤ x &lt; b, else 0.

Flat with two sharp edges: networks give smooth densities and must learn to stop.

Its finest scale is a tenth of its length, over which a smoothing still leaves the edges visible. With instance
noise the density is a difference of error functions, exact.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 26.</source>
      <translation>p(x) = 1/(b − a) für a ≤ x &lt; b, sonst 0.

Flach mit zwei scharfen Kanten: Netze geben glatte Dichten und müssen aufzuhören lernen.

Die feinste Skala ist ein Zehntel der Länge, über das eine Glättung die Kanten noch sichtbar lässt. Mit Instanzrauschen ist
die Dichte eine Differenz von Fehlerfunktionen, exakt.

Johnson, Kotz und Balakrishnan, „Continuous univariate distributions“, Band 2, 1995, Kapitel 26.</translation>
    </message>
    <message>
      <source>p(x) = N(x; μ, σ²) = exp(−(x − μ)²/2σ²) / (σ√(2π)).

The simplest distribution to imitate: G has to find one place and one width.

Goodfellow et al., "Generative adversarial nets", 2014, Figure 1.</source>
      <translation>p(x) = N(x; μ, σ²) = exp(−(x − μ)²/2σ²) / (σ√(2π)).

Die einfachste Verteilung zum Nachahmen: G muss einen Ort und eine Breite finden.

Goodfellow et al., „Generative adversarial nets“, 2014, Abbildung 1.</translation>
    </message>
    <message>
      <source>p(x) = exp(−(log x − μ)²/2σ²) / (xσ√(2π)) for x &gt; 0.

Skewed and never negative, as incomes and sizes are. All its moments are finite.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 1, 1994, chapter 14.</source>
      <translation>p(x) = exp(−(log x − μ)²/2σ²) / (xσ√(2π)) für x &gt; 0.

Schief und nie negativ, wie Einkommen und Größen es sind. Alle ihre Momente sind endlich.

Johnson, Kotz und Balakrishnan, „Continuous univariate distributions“, Band 1, 1994, Kapitel 14.</translation>
    </message>
    <message>
      <source>p(x) = exp(−|x − μ|/b) / 2b.

A sharp peak with tails that are heavier than a Gaussian's.

Its finest scale is b/2: over it the density falls by √e, as a Gaussian's does over σ. With instance noise σ the
density is exact: Σ± exp(σ²/2b² ∓ x/b) Φ(±x/σ − σ/b) / 2b, with x measured from μ.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 24.</source>
      <translation>p(x) = exp(−|x − μ|/b) / 2b.

Ein scharfer Gipfel mit Rändern, die schwerer sind als die einer Gaußglocke.

Die feinste Skala ist b/2: Über sie fällt die Dichte um √e, wie die einer Gaußglocke über σ. Mit Instanzrauschen σ ist die
Dichte exakt: Σ± exp(σ²/2b² ∓ x/b) Φ(±x/σ − σ/b) / 2b, mit x von μ aus gemessen.

Johnson, Kotz und Balakrishnan, „Continuous univariate distributions“, Band 2, 1995, Kapitel 24.</translation>
    </message>
    <message>
      <source>p(x) = exp(−½ (x − μ)ᵀ Σ⁻¹ (x − μ)) / (2π √|Σ|).

An ellipse anywhere in the plane: a linear G of a normal latent of two numbers can imitate it exactly.

Zhang et al., "Dive into deep learning", 2023, section 20.1.</source>
      <translation>p(x) = exp(−½ (x − μ)ᵀ Σ⁻¹ (x − μ)) / (2π √|Σ|).

Eine Ellipse irgendwo in der Ebene: Ein lineares G eines normalverteilten z aus zwei Zahlen kann sie exakt nachahmen.

Zhang et al., „Dive into deep learning“, 2023, Abschnitt 20.1.</translation>
    </message>
    <message>
      <source>p(x) = t^(a−1) (1 − t)^(b−1) / (B(a, b) L), where t = (x − x₀)/L lies between 0 and 1.

A bounded support: nothing lies outside [x₀, x₀ + L]. All its moments are finite.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 25.</source>
      <translation>p(x) = t^(a−1) (1 − t)^(b−1) / (B(a, b) L), wo t = (x − x₀)/L zwischen 0 und 1 liegt.

Ein beschränkter Träger: Nichts liegt außerhalb [x₀, x₀ + L]. Alle ihre Momente sind endlich.

Johnson, Kotz und Balakrishnan, „Continuous univariate distributions“, Band 2, 1995, Kapitel 25.</translation>
    </message>
    <message>
      <source>p(x) = ½ N(x; −d, σ²) + ½ N(x; d, σ²).

The smallest distribution on which a generator can drop a mode.

McLachlan and Peel, "Finite mixture models", 2000.</source>
      <translation>p(x) = ½ N(x; −d, σ²) + ½ N(x; d, σ²).

Die kleinste Verteilung, auf der ein Generator einen Modus verlieren kann.

McLachlan und Peel, „Finite mixture models“, 2000.</translation>
    </message>
    <message>
      <source>p(x) = Σ_k w_k N(x; μ_k, Σ_k) / Σ_k w_k.

Places, weights, widths and directions of each Gaussian as one likes. Where a list has one number, that is for all.

McLachlan and Peel, "Finite mixture models", 2000, chapter 3.</source>
      <translation>p(x) = Σ_k w_k N(x; μ_k, Σ_k) / Σ_k w_k.

Orte, Gewichte, Breiten und Richtungen jeder Gaußglocke nach Belieben. Wo eine Liste eine Zahl hat, gilt sie für alle.

McLachlan und Peel, „Finite mixture models“, 2000, Kapitel 3.</translation>
    </message>
    <message>
      <source>p(x) = Σ_k w_k N(x; μ_k, σ_k²), the weights divided by their sum.

Several bumps of one's own choice; one width or one weight stands for all.

McLachlan and Peel, "Finite mixture models", 2000.</source>
      <translation>p(x) = Σ_k w_k N(x; μ_k, σ_k²), die Gewichte geteilt durch ihre Summe.

Mehrere Hügel nach eigener Wahl; eine Breite oder ein Gewicht steht für alle.

McLachlan und Peel, „Finite mixture models“, 2000.</translation>
    </message>
    <message>
      <source>p(x) = α m^α / x^(α+1) for x ≥ m.

Nothing below m, and a tail that no exponential reaches: moments below α are finite.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 1, 1994, chapter 20.</source>
      <translation>p(x) = α m^α / x^(α+1) für x ≥ m.

Nichts unter m, und ein Rand, den keine Exponentialfunktion erreicht: Momente unter α sind endlich.

Johnson, Kotz und Balakrishnan, „Continuous univariate distributions“, Band 1, 1994, Kapitel 20.</translation>
    </message>
    <message>
      <source>p(x) ∝ (1 + ((x − μ)/s)²/ν)^(−(ν+1)/2), with p(μ) = Γ((ν+1)/2) / (Γ(ν/2) √(νπ) s).

Heavy tails: far points are rare and always come. Moments below ν are finite, so with ν = 1, the Cauchy
distribution, there is no mean. A ReLU network cannot make heavy tails of a normal latent.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 28.</source>
      <translation>p(x) ∝ (1 + ((x − μ)/s)²/ν)^(−(ν+1)/2), mit p(μ) = Γ((ν+1)/2) / (Γ(ν/2) √(νπ) s).

Schwere Ränder: Ferne Punkte sind selten und kommen immer. Momente unter ν sind endlich, mit ν = 1, der Cauchy-Verteilung,
gibt es also keinen Mittelwert. Ein ReLU-Netz kann aus einem normalverteilten z keine schweren Ränder machen.

Johnson, Kotz und Balakrishnan, „Continuous univariate distributions“, Band 2, 1995, Kapitel 28.</translation>
    </message>
    <message>
      <source>p(z)</source>
      <translation>p(z)</translation>
    </message>
    <message>
      <source>pack(real)</source>
      <translation>pack(real)</translation>
    </message>
    <message>
      <source>package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>packing</source>
      <translation>Packen</translation>
    </message>
    <message>
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>page:</source>
      <translation>page:</translation>
    </message>
    <message>
      <source>pair</source>
      <translation>Paar</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <source>pale: beyond 3σ</source>
      <translation>blass: jenseits von 3σ</translation>
    </message>
    <message>
      <source>paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>parabola</source>
      <translation>Parabel</translation>
    </message>
    <message>
      <source>parallel lines in 2-D</source>
      <translation>parallele Linien in 2-D</translation>
    </message>
    <message>
      <source>part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>part in {seconds:.3g} s</source>
      <translation>Teil in {seconds:.3g} s</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>Durchgänge</translation>
    </message>
    <message>
      <source>path</source>
      <translation>path</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>pause</translation>
    </message>
    <message>
      <source>payoff</source>
      <translation>Auszahlung</translation>
    </message>
    <message>
      <source>pdf</source>
      <translation>pdf</translation>
    </message>
    <message>
      <source>peak</source>
      <translation>Gipfel</translation>
    </message>
    <message>
      <source>pearson</source>
      <translation>pearson</translation>
    </message>
    <message>
      <source>pen</source>
      <translation>Stift</translation>
    </message>
    <message>
      <source>penalised</source>
      <translation>bestraft</translation>
    </message>
    <message>
      <source>penalty</source>
      <translation>penalty</translation>
    </message>
    <message>
      <source>penalty.interval</source>
      <translation>penalty.interval</translation>
    </message>
    <message>
      <source>penalty.weight=</source>
      <translation>penalty.weight=</translation>
    </message>
    <message>
      <source>penalty=wgan_gp</source>
      <translation>penalty=wgan_gp</translation>
    </message>
    <message>
      <source>penalty=wgan_lp</source>
      <translation>penalty=wgan_lp</translation>
    </message>
    <message>
      <source>phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>piles in bins</source>
      <translation>Haufen in Fächern</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>plane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>play</source>
      <translation>play</translation>
    </message>
    <message>
      <source>playing back</source>
      <translation>spielt ab</translation>
    </message>
    <message>
      <source>plots</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>plus_minus_one</source>
      <translation>plus_minus_one</translation>
    </message>
    <message>
      <source>png</source>
      <translation>png</translation>
    </message>
    <message>
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <source>point {place:,} has {count} numbers, expected {width}</source>
      <translation>Punkt {place:,} hat {count} Zahlen, erwartet {width}</translation>
    </message>
    <message>
      <source>point {place:,} is unlike the first</source>
      <translation>Punkt {place:,} ist anders als der erste</translation>
    </message>
    <message>
      <source>point {place:,}: {cell} is no number</source>
      <translation>Punkt {place:,}: {cell} ist keine Zahl</translation>
    </message>
    <message>
      <source>pointer</source>
      <translation>Zeiger</translation>
    </message>
    <message>
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>points in the plane</source>
      <translation>Punkte in der Ebene</translation>
    </message>
    <message>
      <source>points_1d</source>
      <translation>points_1d</translation>
    </message>
    <message>
      <source>pq</source>
      <translation>pq</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <source>preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>press Train, or Space</source>
      <translation>Trainieren drücken, oder Space</translation>
    </message>
    <message>
      <source>print</source>
      <translation>Druck</translation>
    </message>
    <message>
      <source>probability of real</source>
      <translation>P(echt)</translation>
    </message>
    <message>
      <source>process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <source>promise</source>
      <translation>Versprechen</translation>
    </message>
    <message>
      <source>pt"</source>
      <translation>pt"</translation>
    </message>
    <message>
      <source>pt" height="</source>
      <translation>pt" height="</translation>
    </message>
    <message>
      <source>push</source>
      <translation>Schub</translation>
    </message>
    <message>
      <source>px</source>
      <translation>px</translation>
    </message>
    <message>
      <source>py</source>
      <translation>py</translation>
    </message>
    <message>
      <source>q</source>
      <translation>q</translation>
    </message>
    <message>
      <source>r</source>
      <translation>r</translation>
    </message>
    <message>
      <source>r1</source>
      <translation>r1</translation>
    </message>
    <message>
      <source>range</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <source>raw score of D</source>
      <translation>rohe Bewertung von D</translation>
    </message>
    <message>
      <source>rb</source>
      <translation>rb</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>Messung</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>real</source>
      <translation>echt</translation>
    </message>
    <message>
      <source>real points labelled {alpha}</source>
      <translation>echte Punkte mit Label {alpha}</translation>
    </message>
    <message>
      <source>realtime</source>
      <translation>realtime</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>recovered</source>
      <translation>wiederhergestellt</translation>
    </message>
    <message>
      <source>rect</source>
      <translation>rect</translation>
    </message>
    <message>
      <source>regained</source>
      <translation>wiedergefunden</translation>
    </message>
    <message>
      <source>relativistic pairing</source>
      <translation>relativistische Paare</translation>
    </message>
    <message>
      <source>relevant</source>
      <translation>relevant</translation>
    </message>
    <message>
      <source>relu</source>
      <translation>relu</translation>
    </message>
    <message>
      <source>replace</source>
      <translation>replace</translation>
    </message>
    <message>
      <source>reset</source>
      <translation>Neustart</translation>
    </message>
    <message>
      <source>results</source>
      <translation>results</translation>
    </message>
    <message>
      <source>reverse KL</source>
      <translation>umgekehrte KL</translation>
    </message>
    <message>
      <source>rgb24</source>
      <translation>rgb24</translation>
    </message>
    <message>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <source>ring</source>
      <translation>ring</translation>
    </message>
    <message>
      <source>ring-8</source>
      <translation>ring-8</translation>
    </message>
    <message>
      <source>ring-hinge</source>
      <translation>ring-hinge</translation>
    </message>
    <message>
      <source>ring-noise-decay</source>
      <translation>ring-noise-decay</translation>
    </message>
    <message>
      <source>rmsprop</source>
      <translation>rmsprop</translation>
    </message>
    <message>
      <source>row-major</source>
      <translation>row-major</translation>
    </message>
    <message>
      <source>row-mt</source>
      <translation>row-mt</translation>
    </message>
    <message>
      <source>run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>run {n}</source>
      <translation>Lauf {n}</translation>
    </message>
    <message>
      <source>run {n}, from {iteration:,}</source>
      <translation>Lauf {n}, ab {iteration:,}</translation>
    </message>
    <message>
      <source>run.json</source>
      <translation>run.json</translation>
    </message>
    <message>
      <source>runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>safetensors</source>
      <translation>safetensors</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>Stichproben</translation>
    </message>
    <message>
      <source>saturating loss, zero-sum game</source>
      <translation>sättigender Verlust, Nullsummenspiel, saturating loss, zero-sum game</translation>
    </message>
    <message>
      <source>saturating vanishing gradient strong D</source>
      <translation>sättigend, verschwindender Gradient, starkes D, saturating vanishing gradient</translation>
    </message>
    <message>
      <source>saturating: log(1 − D)</source>
      <translation>sättigend: log(1 − D)</translation>
    </message>
    <message>
      <source>saved-settings.json</source>
      <translation>saved-settings.json</translation>
    </message>
    <message>
      <source>say how many seeds there are instead, and the first by --seed</source>
      <translation>sagen Sie stattdessen, wie viele Seeds es sind, und den ersten mit --seed</translation>
    </message>
    <message>
      <source>schedule.batch_size</source>
      <translation>schedule.batch_size</translation>
    </message>
    <message>
      <source>schedule.boost.steps</source>
      <translation>schedule.boost.steps</translation>
    </message>
    <message>
      <source>schedule.critic_steps</source>
      <translation>schedule.critic_steps</translation>
    </message>
    <message>
      <source>schedule.freeze</source>
      <translation>schedule.freeze</translation>
    </message>
    <message>
      <source>schedule.freeze=generator</source>
      <translation>schedule.freeze=generator</translation>
    </message>
    <message>
      <source>schedule.generator_steps</source>
      <translation>schedule.generator_steps</translation>
    </message>
    <message>
      <source>schedule.order</source>
      <translation>schedule.order</translation>
    </message>
    <message>
      <source>schedule.unroll</source>
      <translation>schedule.unroll</translation>
    </message>
    <message>
      <source>schema</source>
      <translation>schema</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>scores</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <source>search --onlyvisible --name GanViz windowfocus</source>
      <translation>search --onlyvisible --name GanViz windowfocus</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>section</source>
      <translation>section</translation>
    </message>
    <message>
      <source>see resources/lessons/README.md for one that is</source>
      <translation>siehe resources/lessons/README.md, dort ist eines</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <source>seed {seed}</source>
      <translation>Seed {seed}</translation>
    </message>
    <message>
      <source>seed=</source>
      <translation>seed=</translation>
    </message>
    <message>
      <source>seeds</source>
      <translation>Seeds</translation>
    </message>
    <message>
      <source>seen through noise {sigma}</source>
      <translation>durch Rauschen {sigma} gesehen</translation>
    </message>
    <message>
      <source>selu</source>
      <translation>selu</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>Semikolons</translation>
    </message>
    <message>
      <source>set G's normalisation to none</source>
      <translation>setzen Sie die Normalisierung von G auf keine</translation>
    </message>
    <message>
      <source>set critic steps to 1</source>
      <translation>setzen Sie die Kritikerschritte auf 1</translation>
    </message>
    <message>
      <source>set flipped labels to 0</source>
      <translation>setzen Sie die vertauschten Labels auf 0</translation>
    </message>
    <message>
      <source>set generator steps to 1</source>
      <translation>setzen Sie die Generatorschritte auf 1</translation>
    </message>
    <message>
      <source>set packing to 1</source>
      <translation>setzen Sie Packen auf 1</translation>
    </message>
    <message>
      <source>set the order to alternating</source>
      <translation>setzen Sie die Reihenfolge auf abwechselnd</translation>
    </message>
    <message>
      <source>set the penalty to none</source>
      <translation>setzen Sie den Strafterm auf keinen</translation>
    </message>
    <message>
      <source>set the unrolled steps to 0</source>
      <translation>setzen Sie die entrollten Schritte auf 0</translation>
    </message>
    <message>
      <source>set-up </source>
      <translation>Aufbau </translation>
    </message>
    <message>
      <source>setting</source>
      <translation>setting</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>sgd</source>
      <translation>sgd</translation>
    </message>
    <message>
      <source>shape P</source>
      <translation>P formen</translation>
    </message>
    <message>
      <source>shape Q</source>
      <translation>Q formen</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>share of all</source>
      <translation>Anteil an allen</translation>
    </message>
    <message>
      <source>share of points</source>
      <translation>Anteil der Punkte</translation>
    </message>
    <message>
      <source>share of real</source>
      <translation>Anteil echter</translation>
    </message>
    <message>
      <source>shares</source>
      <translation>Anteile</translation>
    </message>
    <message>
      <source>shares: of the {points:,} points shown</source>
      <translation>Anteile: an den {points:,} gezeigten Punkten</translation>
    </message>
    <message>
      <source>showValues</source>
      <translation>showValues</translation>
    </message>
    <message>
      <source>shown {shown:,} · now {iteration:,}</source>
      <translation>gezeigt {shown:,} · jetzt {iteration:,}</translation>
    </message>
    <message>
      <source>sigma</source>
      <translation>sigma</translation>
    </message>
    <message>
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>simultaneous</source>
      <translation>gleichzeitig</translation>
    </message>
    <message>
      <source>simultaneous steps</source>
      <translation>gleichzeitige Schritte</translation>
    </message>
    <message>
      <source>sin(2*t)</source>
      <translation>sin(2*t)</translation>
    </message>
    <message>
      <source>sin(2*x)</source>
      <translation>sin(2*x)</translation>
    </message>
    <message>
      <source>sin(t)</source>
      <translation>sin(t)</translation>
    </message>
    <message>
      <source>sine</source>
      <translation>Sinus</translation>
    </message>
    <message>
      <source>slide</source>
      <translation>Folie</translation>
    </message>
    <message>
      <source>slide-large</source>
      <translation>slide-large</translation>
    </message>
    <message>
      <source>slider</source>
      <translation>Schieber</translation>
    </message>
    <message>
      <source>slope</source>
      <translation>Steigung</translation>
    </message>
    <message>
      <source>slope 1</source>
      <translation>Steigung 1</translation>
    </message>
    <message>
      <source>slope 1 at most</source>
      <translation>Steigung höchstens 1</translation>
    </message>
    <message>
      <source>slope in the middle</source>
      <translation>Steigung in der Mitte</translation>
    </message>
    <message>
      <source>slopes</source>
      <translation>Steigungen</translation>
    </message>
    <message>
      <source>small: with instance noise of σ = {width}</source>
      <translation>klein: mit Instanzrauschen von σ = {width}</translation>
    </message>
    <message>
      <source>softplus</source>
      <translation>softplus</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>durchgezogen</translation>
    </message>
    <message>
      <source>some modes are missing</source>
      <translation>einige Moden fehlen</translation>
    </message>
    <message>
      <source>sort</source>
      <translation>sort</translation>
    </message>
    <message>
      <source>sorted</source>
      <translation>sortiert</translation>
    </message>
    <message>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <source>source tree</source>
      <translation>Quelltext</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>spectral normalisation</source>
      <translation>spektrale Normalisierung</translation>
    </message>
    <message>
      <source>spectral normalisation bounds D's slope already, and clipping makes D weaker still</source>
      <translation>die spektrale Normalisierung begrenzt die Steigung von D schon, und Clipping macht D noch schwächer</translation>
    </message>
    <message>
      <source>speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>Spirale</translation>
    </message>
    <message>
      <source>sqrt </source>
      <translation>sqrt </translation>
    </message>
    <message>
      <source>squared Hellinger</source>
      <translation>quadrierter Hellinger</translation>
    </message>
    <message>
      <source>squared Hellinger distance ≥ −L_D</source>
      <translation>quadrierter Hellinger-Abstand ≥ −L_D</translation>
    </message>
    <message>
      <source>stability</source>
      <translation>Stabilität</translation>
    </message>
    <message>
      <source>stable</source>
      <translation>stabil</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>Bühne</translation>
    </message>
    <message>
      <source>star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>starting …</source>
      <translation>lädt …</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>bleibt</translation>
    </message>
    <message>
      <source>steepest slope</source>
      <translation>max. Steigung</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>strerror</source>
      <translation>strerror</translation>
    </message>
    <message>
      <source>strip</source>
      <translation>Streifen</translation>
    </message>
    <message>
      <source>study</source>
      <translation>study</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>sun</source>
      <translation>Sonne</translation>
    </message>
    <message>
      <source>sup |F − G|: the largest difference of the two distribution functions, without unit.

0 where the distributions agree, 1 where one lies beside the other. The band is what two real samples read.</source>
      <translation>sup |F − G|: die größte Differenz der beiden Verteilungsfunktionen, ohne Einheit.

0, wo die Verteilungen übereinstimmen, 1, wo eine neben der anderen liegt. Das Band ist, was zwei echte Stichproben geben.</translation>
    </message>
    <message>
      <source>support</source>
      <translation>Träger</translation>
    </message>
    <message>
      <source>svg</source>
      <translation>svg</translation>
    </message>
    <message>
      <source>swing</source>
      <translation>Schwingung</translation>
    </message>
    <message>
      <source>swiss roll</source>
      <translation>Swiss Roll</translation>
    </message>
    <message>
      <source>swiss_roll</source>
      <translation>swiss_roll</translation>
    </message>
    <message>
      <source>switch label smoothing off</source>
      <translation>schalten Sie die Label-Glättung aus</translation>
    </message>
    <message>
      <source>switch spectral normalisation off</source>
      <translation>schalten Sie die spektrale Normalisierung aus</translation>
    </message>
    <message>
      <source>switch the boosted critic steps off</source>
      <translation>schalten Sie die verstärkten Kritikerschritte aus</translation>
    </message>
    <message>
      <source>switch the minibatch deviation off</source>
      <translation>schalten Sie die Minibatch-Abweichung aus</translation>
    </message>
    <message>
      <source>symbol</source>
      <translation>Symbol</translation>
    </message>
    <message>
      <source>t</source>
      <translation>t</translation>
    </message>
    <message>
      <source>t*cos(4*t)/2</source>
      <translation>t*cos(4*t)/2</translation>
    </message>
    <message>
      <source>t*sin(4*t)/2</source>
      <translation>t*sin(4*t)/2</translation>
    </message>
    <message>
      <source>t1</source>
      <translation>t1</translation>
    </message>
    <message>
      <source>t: the best D against N(t, 1)</source>
      <translation>t: das beste D gegen N(t, 1)</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>Tabulatoren</translation>
    </message>
    <message>
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>target.columns</source>
      <translation>target.columns</translation>
    </message>
    <message>
      <source>target.file</source>
      <translation>target.file</translation>
    </message>
    <message>
      <source>target.mean=</source>
      <translation>target.mean=</translation>
    </message>
    <message>
      <source>target.noise=0.05</source>
      <translation>target.noise=0.05</translation>
    </message>
    <message>
      <source>target.radius=</source>
      <translation>target.radius=</translation>
    </message>
    <message>
      <source>target.radius=2</source>
      <translation>target.radius=2</translation>
    </message>
    <message>
      <source>target.sigma=</source>
      <translation>target.sigma=</translation>
    </message>
    <message>
      <source>target.sigma=0.02</source>
      <translation>target.sigma=0.02</translation>
    </message>
    <message>
      <source>target.spacing=0.9</source>
      <translation>target.spacing=0.9</translation>
    </message>
    <message>
      <source>target.standardise</source>
      <translation>target.standardise</translation>
    </message>
    <message>
      <source>target=</source>
      <translation>target=</translation>
    </message>
    <message>
      <source>target=ring</source>
      <translation>target=ring</translation>
    </message>
    <message>
      <source>tcp:// beyond this machine can be read and changed on the way</source>
      <translation>tcp:// jenseits dieses Rechners kann unterwegs gelesen und verändert werden</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>tf32</source>
      <translation>tf32</translation>
    </message>
    <message>
      <source>the GPU is left alone here</source>
      <translation>die GPU wird hier in Ruhe gelassen</translation>
    </message>
    <message>
      <source>the best plan</source>
      <translation>der beste Plan</translation>
    </message>
    <message>
      <source>the critic f</source>
      <translation>der Kritiker f</translation>
    </message>
    <message>
      <source>the cycle</source>
      <translation>der Zyklus</translation>
    </message>
    <message>
      <source>the data are learnt here</source>
      <translation>hier sind die Daten gelernt</translation>
    </message>
    <message>
      <source>the desktop</source>
      <translation>der Desktop</translation>
    </message>
    <message>
      <source>the first step must begin a run</source>
      <translation>der erste Schritt muss einen Lauf beginnen</translation>
    </message>
    <message>
      <source>the flow, in endless small steps</source>
      <translation>der Fluss, in unendlich kleinen Schritten</translation>
    </message>
    <message>
      <source>the laboratory’s</source>
      <translation>die des Labors</translation>
    </message>
    <message>
      <source>the low end must be below the high end, but they are {low:g} and {high:g}</source>
      <translation>das untere Ende muss unter dem oberen liegen, aber sie sind {low:g} und {high:g}</translation>
    </message>
    <message>
      <source>the minibatch deviation</source>
      <translation>die Minibatch-Abweichung</translation>
    </message>
    <message>
      <source>the names here are {names}</source>
      <translation>die Namen hier sind {names}</translation>
    </message>
    <message>
      <source>the order {order}</source>
      <translation>die Reihenfolge {order}</translation>
    </message>
    <message>
      <source>the paper's, −E f*(g(v))</source>
      <translation>der des Papers, −E f*(g(v))</translation>
    </message>
    <message>
      <source>the penalty restrains D's slope already, and clipping makes D weaker still</source>
      <translation>der Strafterm begrenzt die Steigung von D schon, und Clipping macht D noch schwächer</translation>
    </message>
    <message>
      <source>the point 0</source>
      <translation>der Punkt 0</translation>
    </message>
    <message>
      <source>the preset’s</source>
      <translation>die der Vorlage</translation>
    </message>
    <message>
      <source>the process that was to write it ended early</source>
      <translation>der Prozess, der es schreiben sollte, endete vorzeitig</translation>
    </message>
    <message>
      <source>the scheduler at {address} is gone</source>
      <translation>der Scheduler bei {address} ist weg</translation>
    </message>
    <message>
      <source>the two ends must be {least:g} or more apart</source>
      <translation>die beiden Enden müssen {least:g} oder mehr auseinanderliegen</translation>
    </message>
    <message>
      <source>the usual</source>
      <translation>das Übliche</translation>
    </message>
    <message>
      <source>the {loss} loss</source>
      <translation>der Verlust {loss}</translation>
    </message>
    <message>
      <source>theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>there are {count} means x and {other} means y; give as many of both</source>
      <translation>es gibt {count} Mittelwerte x und {other} Mittelwerte y; geben Sie gleich viele</translation>
    </message>
    <message>
      <source>there is no such field</source>
      <translation>ein solches Feld gibt es nicht</translation>
    </message>
    <message>
      <source>there is no such setting</source>
      <translation>eine solche Einstellung gibt es nicht</translation>
    </message>
    <message>
      <source>there is no {function}()</source>
      <translation>ein {function}() gibt es nicht</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>es gibt keinen</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
      <source>there is not enough memory; use smaller networks or batches, or fewer members or pictures</source>
      <translation>der Speicher reicht nicht; nehmen Sie kleinere Netze oder Batches, oder weniger Mitglieder oder Bilder</translation>
    </message>
    <message>
      <source>this acts on reset only</source>
      <translation>dies wirkt erst ab Neustart</translation>
    </message>
    <message>
      <source>this build of torch has no CUDA</source>
      <translation>dieses torch hat kein CUDA</translation>
    </message>
    <message>
      <source>this copy of GanViz is damaged: download it anew</source>
      <translation>diese Kopie von GanViz ist beschädigt: laden Sie sie neu herunter</translation>
    </message>
    <message>
      <source>this is more than can be read</source>
      <translation>das ist mehr, als gelesen werden kann</translation>
    </message>
    <message>
      <source>this is no covariance: Σ₁₂² must be smaller than Σ₁₁Σ₂₂</source>
      <translation>dies ist keine Kovarianz: Σ₁₂² muss kleiner sein als Σ₁₁Σ₂₂</translation>
    </message>
    <message>
      <source>this is no text</source>
      <translation>dies ist kein Text</translation>
    </message>
    <message>
      <source>this is not TOML ({reason})</source>
      <translation>dies ist kein TOML ({reason})</translation>
    </message>
    <message>
      <source>this network has {count:,} weights and biases, {given:,} are given; give as many, or none</source>
      <translation>dieses Netz hat {count:,} Gewichte und Biases, gegeben sind {given:,}; geben Sie gleich viele, oder keine</translation>
    </message>
    <message>
      <source>this page is no page of the theory</source>
      <translation>diese Seite ist keine Seite der Theorie</translation>
    </message>
    <message>
      <source>this plan</source>
      <translation>dieser Plan</translation>
    </message>
    <message>
      <source>this point: {value}</source>
      <translation>dieser Punkt: {value}</translation>
    </message>
    <message>
      <source>this run has no picture yet</source>
      <translation>dieser Lauf hat noch kein Bild</translation>
    </message>
    <message>
      <source>this takes {needed:,.1f} GB of memory, and {free:,.1f} GB are free</source>
      <translation>dies braucht {needed:,.1f} GB Speicher, und {free:,.1f} GB sind frei</translation>
    </message>
    <message>
      <source>this version reads schema {schema}</source>
      <translation>diese Version liest Schema {schema}</translation>
    </message>
    <message>
      <source>this was saved by a newer GanViz (schema {schema}; this one reads up to {known})</source>
      <translation>dies hat ein neueres GanViz gespeichert (Schema {schema}; dieses liest bis {known})</translation>
    </message>
    <message>
      <source>those of the laboratory</source>
      <translation>die des Labors</translation>
    </message>
    <message>
      <source>thousands</source>
      <translation>thousands</translation>
    </message>
    <message>
      <source>tickFont</source>
      <translation>tickFont</translation>
    </message>
    <message>
      <source>tickLength</source>
      <translation>tickLength</translation>
    </message>
    <message>
      <source>tickTextOffset</source>
      <translation>tickTextOffset</translation>
    </message>
    <message>
      <source>timing</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>tls://</source>
      <translation>tls://</translation>
    </message>
    <message>
      <source>tls:// needs certificates</source>
      <translation>tls:// braucht Zertifikate</translation>
    </message>
    <message>
      <source>to</source>
      <translation>to</translation>
    </message>
    <message>
      <source>told how far its batch spreads</source>
      <translation>erfährt die Streuung seines Batches</translation>
    </message>
    <message>
      <source>too small to learn from</source>
      <translation>zu klein, um davon zu lernen</translation>
    </message>
    <message>
      <source>too_early</source>
      <translation>too_early</translation>
    </message>
    <message>
      <source>top</source>
      <translation>oben</translation>
    </message>
    <message>
      <source>total variation</source>
      <translation>totale Variation</translation>
    </message>
    <message>
      <source>total variation ≥ 1 − L_D/2</source>
      <translation>totale Variation ≥ 1 − L_D/2</translation>
    </message>
    <message>
      <source>train fewer iterations</source>
      <translation>trainieren Sie weniger Iterationen</translation>
    </message>
    <message>
      <source>train it anew</source>
      <translation>trainieren Sie ihn neu</translation>
    </message>
    <message>
      <source>train it first</source>
      <translation>trainieren Sie ihn zuerst</translation>
    </message>
    <message>
      <source>trained</source>
      <translation>trained</translation>
    </message>
    <message>
      <source>trained G</source>
      <translation>trainiertes G</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training begins …</source>
      <translation>Training beginnt …</translation>
    </message>
    <message>
      <source>transparency</source>
      <translation>Transparenz</translation>
    </message>
    <message>
      <source>transparent</source>
      <translation>durchsichtig</translation>
    </message>
    <message>
      <source>triangular</source>
      <translation>triangular</translation>
    </message>
    <message>
      <source>triangular discrimination ≥ 2 − {factor:g} L_D</source>
      <translation>Dreiecksdiskriminierung ≥ 2 − {factor:g} L_D</translation>
    </message>
    <message>
      <source>true</source>
      <translation>wahr</translation>
    </message>
    <message>
      <source>truncated</source>
      <translation>truncated</translation>
    </message>
    <message>
      <source>truncated normal</source>
      <translation>gestutzt normal</translation>
    </message>
    <message>
      <source>tune</source>
      <translation>tune</translation>
    </message>
    <message>
      <source>tune-content</source>
      <translation>tune-content</translation>
    </message>
    <message>
      <source>tv</source>
      <translation>tv</translation>
    </message>
    <message>
      <source>two-gaussians-critic</source>
      <translation>two-gaussians-critic</translation>
    </message>
    <message>
      <source>two-gaussians-discriminator</source>
      <translation>two-gaussians-discriminator</translation>
    </message>
    <message>
      <source>two-gaussians-gp</source>
      <translation>two-gaussians-gp</translation>
    </message>
    <message>
      <source>uhd</source>
      <translation>uhd</translation>
    </message>
    <message>
      <source>uniform</source>
      <translation>uniform</translation>
    </message>
    <message>
      <source>uniform on [−1, 1]</source>
      <translation>gleichverteilt auf [−1, 1]</translation>
    </message>
    <message>
      <source>uniform, ±1/√n (PyTorch's)</source>
      <translation>gleichverteilt, ±1/√n (PyTorch)</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>unroll</source>
      <translation>entrollen</translation>
    </message>
    <message>
      <source>unrolling</source>
      <translation>Entrollen</translation>
    </message>
    <message>
      <source>unsaved</source>
      <translation>ungespeichert</translation>
    </message>
    <message>
      <source>up</source>
      <translation>senkrecht</translation>
    </message>
    <message>
      <source>use --tls-ca, --tls-cert and --tls-key with PEM files, or Dask's own configuration</source>
      <translation>nehmen Sie --tls-ca, --tls-cert und --tls-key mit PEM-Dateien, oder Dasks eigene Konfiguration</translation>
    </message>
    <message>
      <source>use 2 to {most} cells</source>
      <translation>nehmen Sie 2 bis {most} Zellen</translation>
    </message>
    <message>
      <source>use WIDTHxHEIGHT in pixels, such as 1280x720, or with cm at the end, or one of {names}</source>
      <translation>nehmen Sie BREITExHÖHE in Pixeln, etwa 1280x720, oder mit cm am Ende, oder eines von {names}</translation>
    </message>
    <message>
      <source>use [[step.done]] with a reading or a sign</source>
      <translation>nehmen Sie [[step.done]] mit einer Messung oder einem Zeichen</translation>
    </message>
    <message>
      <source>use [[step]] for each step</source>
      <translation>nehmen Sie [[step]] für jeden Schritt</translation>
    </message>
    <message>
      <source>use a JSON object</source>
      <translation>nehmen Sie ein JSON-Objekt</translation>
    </message>
    <message>
      <source>use a file of settings</source>
      <translation>nehmen Sie eine Datei mit Einstellungen</translation>
    </message>
    <message>
      <source>use a file that can be read</source>
      <translation>nehmen Sie eine lesbare Datei</translation>
    </message>
    <message>
      <source>use a folder that exists</source>
      <translation>nehmen Sie einen Ordner, den es gibt</translation>
    </message>
    <message>
      <source>use a folder that is there</source>
      <translation>nehmen Sie einen Ordner, der da ist</translation>
    </message>
    <message>
      <source>use a lesson</source>
      <translation>nehmen Sie eine Lektion</translation>
    </message>
    <message>
      <source>use a list of conditions</source>
      <translation>nehmen Sie eine Liste von Bedingungen</translation>
    </message>
    <message>
      <source>use a list of names</source>
      <translation>nehmen Sie eine Liste von Namen</translation>
    </message>
    <message>
      <source>use a lower end above 0, or spread the values evenly</source>
      <translation>nehmen Sie ein unteres Ende über 0, oder verteilen Sie die Werte gleichmäßig</translation>
    </message>
    <message>
      <source>use a name that ends in {ending}</source>
      <translation>nehmen Sie einen Namen, der auf {ending} endet</translation>
    </message>
    <message>
      <source>use a number</source>
      <translation>nehmen Sie eine Zahl</translation>
    </message>
    <message>
      <source>use a number from {low:g} to {high:g}</source>
      <translation>nehmen Sie eine Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
      <source>use a number that divides the batch size, {batch}</source>
      <translation>nehmen Sie eine Zahl, die die Batchgröße teilt, {batch}</translation>
    </message>
    <message>
      <source>use a number, or the key of another reading</source>
      <translation>nehmen Sie eine Zahl, oder den Schlüssel einer anderen Messung</translation>
    </message>
    <message>
      <source>use a run that GanViz has saved</source>
      <translation>nehmen Sie einen Lauf, den GanViz gespeichert hat</translation>
    </message>
    <message>
      <source>use a setting that is a number</source>
      <translation>nehmen Sie eine Einstellung, die eine Zahl ist</translation>
    </message>
    <message>
      <source>use a table such as { "schedule.critic_steps" = 5 }</source>
      <translation>nehmen Sie eine Tabelle wie { "schedule.critic_steps" = 5 }</translation>
    </message>
    <message>
      <source>use a table that ganviz sweep wrote, and the file beside it</source>
      <translation>nehmen Sie eine Tabelle, die ganviz sweep geschrieben hat, und die Datei daneben</translation>
    </message>
    <message>
      <source>use a table with {names}</source>
      <translation>nehmen Sie eine Tabelle mit {names}</translation>
    </message>
    <message>
      <source>use a text</source>
      <translation>nehmen Sie einen Text</translation>
    </message>
    <message>
      <source>use a text in UTF-8</source>
      <translation>nehmen Sie einen Text in UTF-8</translation>
    </message>
    <message>
      <source>use a text of at most {most} letters</source>
      <translation>nehmen Sie einen Text von höchstens {most} Buchstaben</translation>
    </message>
    <message>
      <source>use a text of at most {most} whole letters</source>
      <translation>nehmen Sie einen Text von höchstens {most} ganzen Buchstaben</translation>
    </message>
    <message>
      <source>use a whole number from 1 to {most:,}</source>
      <translation>nehmen Sie eine ganze Zahl von 1 bis {most:,}</translation>
    </message>
    <message>
      <source>use a whole number of at least 1 and at most {last}</source>
      <translation>nehmen Sie eine ganze Zahl von mindestens 1 und höchstens {last}</translation>
    </message>
    <message>
      <source>use a whole number of at least 1 and at most {most}</source>
      <translation>nehmen Sie eine ganze Zahl von mindestens 1 und höchstens {most}</translation>
    </message>
    <message>
      <source>use an object of settings</source>
      <translation>nehmen Sie ein Objekt mit Einstellungen</translation>
    </message>
    <message>
      <source>use an object with the groups of a run</source>
      <translation>nehmen Sie ein Objekt mit den Gruppen eines Laufs</translation>
    </message>
    <message>
      <source>use an object with title, line and config</source>
      <translation>nehmen Sie ein Objekt mit title, line und config</translation>
    </message>
    <message>
      <source>use an object with {names}</source>
      <translation>nehmen Sie ein Objekt mit {names}</translation>
    </message>
    <message>
      <source>use an upper end above {low:g}</source>
      <translation>nehmen Sie ein oberes Ende über {low:g}</translation>
    </message>
    <message>
      <source>use as many in each line, kept apart by {separator}</source>
      <translation>nehmen Sie gleich viele in jeder Zeile, getrennt durch {separator}</translation>
    </message>
    <message>
      <source>use at least one</source>
      <translation>mindestens eine</translation>
    </message>
    <message>
      <source>use at least one point, and at most {most:,}; these are {count:,}</source>
      <translation>nehmen Sie mindestens einen und höchstens {most:,} Punkte; dies sind {count:,}</translation>
    </message>
    <message>
      <source>use at most </source>
      <translation>höchstens </translation>
    </message>
    <message>
      <source>use at most {high:g}, its at_most</source>
      <translation>nehmen Sie höchstens {high:g}, sein at_most</translation>
    </message>
    <message>
      <source>use at most {last:,}, where the run ends</source>
      <translation>höchstens {last:,}, wo der Lauf endet</translation>
    </message>
    <message>
      <source>use at most {most:,}</source>
      <translation>höchstens {most:,}</translation>
    </message>
    <message>
      <source>use at most {most:,} members in all</source>
      <translation>nehmen Sie insgesamt höchstens {most:,} Mitglieder</translation>
    </message>
    <message>
      <source>use at most {most:,} points</source>
      <translation>nehmen Sie höchstens {most:,} Punkte</translation>
    </message>
    <message>
      <source>use at most {most}</source>
      <translation>höchstens {most}</translation>
    </message>
    <message>
      <source>use at, or from and to</source>
      <translation>nehmen Sie at, oder from und to</translation>
    </message>
    <message>
      <source>use at_least, at_most or both</source>
      <translation>nehmen Sie at_least, at_most oder beide</translation>
    </message>
    <message>
      <source>use either a reading or a sign</source>
      <translation>nehmen Sie entweder eine Messung oder ein Zeichen</translation>
    </message>
    <message>
      <source>use fewer members</source>
      <translation>nehmen Sie weniger Mitglieder</translation>
    </message>
    <message>
      <source>use group.field=low:high:n, such as discriminator.learning_rate=1e-4:1e-2:16, or group.field=x,y,z, such as loss=hinge,wasserstein</source>
      <translation>nehmen Sie group.field=low:high:n, etwa discriminator.learning_rate=1e-4:1e-2:16, oder group.field=x,y,z, etwa loss=hinge,wasserstein</translation>
    </message>
    <message>
      <source>use group.field=value</source>
      <translation>nehmen Sie group.field=value</translation>
    </message>
    <message>
      <source>use it with from and to</source>
      <translation>nehmen Sie es zusammen mit from und to</translation>
    </message>
    <message>
      <source>use more than {first}, its from</source>
      <translation>nehmen Sie mehr als {first}, sein from</translation>
    </message>
    <message>
      <source>use noise from 0 to 100 and up to {most:,} points</source>
      <translation>nehmen Sie Rauschen von 0 bis 100 und bis zu {most:,} Punkte</translation>
    </message>
    <message>
      <source>use numbers of at most {most:,.0f} in size</source>
      <translation>nehmen Sie Zahlen vom Betrag höchstens {most:,.0f}</translation>
    </message>
    <message>
      <source>use numbers, {variable}, + - * / ** and functions such as sin</source>
      <translation>nehmen Sie Zahlen, {variable}, + - * / ** und Funktionen wie sin</translation>
    </message>
    <message>
      <source>use one of </source>
      <translation>nehmen Sie eines von </translation>
    </message>
    <message>
      <source>use one of {count} names, such as {keys}</source>
      <translation>nehmen Sie einen von {count} Namen, etwa {keys}</translation>
    </message>
    <message>
      <source>use one of {keys}</source>
      <translation>nehmen Sie einen von {keys}</translation>
    </message>
    <message>
      <source>use one that `ganviz lesson list` names, such as {near}, or a .toml file</source>
      <translation>nehmen Sie eine, die `ganviz lesson list` nennt, etwa {near}, oder eine .toml-Datei</translation>
    </message>
    <message>
      <source>use one that `ganviz list` names, such as {near}, or a {ending} file</source>
      <translation>nehmen Sie eine, die `ganviz list` nennt, etwa {near}, oder eine Datei auf {ending}</translation>
    </message>
    <message>
      <source>use settings</source>
      <translation>nehmen Sie Einstellungen</translation>
    </message>
    <message>
      <source>use settings that GanViz has saved, which are JSON in UTF-8</source>
      <translation>nehmen Sie Einstellungen, die GanViz gespeichert hat, als JSON in UTF-8</translation>
    </message>
    <message>
      <source>use smaller batches</source>
      <translation>nehmen Sie kleinere Batches</translation>
    </message>
    <message>
      <source>use smaller networks, or fewer data</source>
      <translation>nehmen Sie kleinere Netze, oder weniger Daten</translation>
    </message>
    <message>
      <source>use that version, or save the settings alone with it</source>
      <translation>nehmen Sie jene Version, oder speichern Sie mit ihr die Einstellungen allein</translation>
    </message>
    <message>
      <source>use the key of a reading, such as modes_strict</source>
      <translation>nehmen Sie den Schlüssel einer Messung, etwa modes_strict</translation>
    </message>
    <message>
      <source>use the name of a file that ends in .csv or .parquet</source>
      <translation>nehmen Sie den Namen einer Datei, die auf .csv oder .parquet endet</translation>
    </message>
    <message>
      <source>use the name of a preset</source>
      <translation>nehmen Sie den Namen einer Vorlage</translation>
    </message>
    <message>
      <source>use the number of the right choice, 1 to {most}</source>
      <translation>nehmen Sie die Nummer der richtigen Antwort, 1 bis {most}</translation>
    </message>
    <message>
      <source>use the same settings, or another --out</source>
      <translation>nehmen Sie dieselben Einstellungen, oder ein anderes --out</translation>
    </message>
    <message>
      <source>use tls:// with certificates, or --insecure in a network where you trust everybody</source>
      <translation>nehmen Sie tls:// mit Zertifikaten, oder --insecure in einem Netz, in dem Sie allen trauen</translation>
    </message>
    <message>
      <source>use tls://HOST:PORT, or tcp://127.0.0.1:PORT of this machine</source>
      <translation>nehmen Sie tls://HOST:PORT, oder tcp://127.0.0.1:PORT dieses Rechners</translation>
    </message>
    <message>
      <source>use true or false</source>
      <translation>nehmen Sie true oder false</translation>
    </message>
    <message>
      <source>use two settings, one for each axis</source>
      <translation>nehmen Sie zwei Einstellungen, für jede Achse eine</translation>
    </message>
    <message>
      <source>use {fewest} to {most} texts</source>
      <translation>nehmen Sie {fewest} bis {most} Texte</translation>
    </message>
    <message>
      <source>use {known} for .{ending}</source>
      <translation>nehmen Sie {known} für .{ending}</translation>
    </message>
    <message>
      <source>use {variable}, {names}</source>
      <translation>nehmen Sie {variable}, {names}</translation>
    </message>
    <message>
      <source>utf-8</source>
      <translation>utf-8</translation>
    </message>
    <message>
      <source>v = s</source>
      <translation>v = s</translation>
    </message>
    <message>
      <source>v-\gamma\nabla\frac{1}{2}\|v\|^2</source>
      <translation>v-\gamma\nabla\frac{1}{2}\|v\|^2</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>vanishing gradient, disjoint supports, Arjovsky and Bottou</source>
      <translation>verschwindender Gradient, disjunkte Träger, vanishing gradient, Arjovsky und Bottou</translation>
    </message>
    <message>
      <source>vary a setting once</source>
      <translation>ändern Sie eine Einstellung nur einmal</translation>
    </message>
    <message>
      <source>version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>veryfast</source>
      <translation>veryfast</translation>
    </message>
    <message>
      <source>view</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>viewBox</source>
      <translation>viewBox</translation>
    </message>
    <message>
      <source>w</source>
      <translation>w</translation>
    </message>
    <message>
      <source>w1</source>
      <translation>w1</translation>
    </message>
    <message>
      <source>w2</source>
      <translation>w2</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>wasserstein</source>
      <translation>wasserstein</translation>
    </message>
    <message>
      <source>watch the best plan</source>
      <translation>dem besten Plan zusehen</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>beobachtet</translation>
    </message>
    <message>
      <source>wb</source>
      <translation>wb</translation>
    </message>
    <message>
      <source>webm</source>
      <translation>webm</translation>
    </message>
    <message>
      <source>webp</source>
      <translation>webp</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>weight clipping, earth mover, Lipschitz, critic</source>
      <translation>Gewichts-Clipping, Earth Mover, Lipschitz, Kritiker, weight clipping</translation>
    </message>
    <message>
      <source>weight clipping, earth mover, useful gradient</source>
      <translation>Gewichts-Clipping, Earth Mover, nützlicher Gradient, weight clipping</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>weights at ±c</source>
      <translation>Gewichte bei ±c</translation>
    </message>
    <message>
      <source>wgan</source>
      <translation>wgan</translation>
    </message>
    <message>
      <source>wgan-clip-ring</source>
      <translation>wgan-clip-ring</translation>
    </message>
    <message>
      <source>wgan-gp-ring</source>
      <translation>wgan-gp-ring</translation>
    </message>
    <message>
      <source>what is kept was computed with {others}, and this with {own}; begin anew, with another --out</source>
      <translation>was behalten ist, wurde mit {others} berechnet, und dies mit {own}; beginnen Sie neu, mit einem anderen --out</translation>
    </message>
    <message>
      <source>where D’s first units bend</source>
      <translation>wo die ersten Einheiten von D knicken</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>ganz</translation>
    </message>
    <message>
      <source>wider, and further left</source>
      <translation>breiter, und weiter links</translation>
    </message>
    <message>
      <source>width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>width="</source>
      <translation>width="</translation>
    </message>
    <message>
      <source>width="[^"]*" height="[^"]*"</source>
      <translation>width="[^"]*" height="[^"]*"</translation>
    </message>
    <message>
      <source>window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>with a comma: 0,5</source>
      <translation>mit Komma: 0,5</translation>
    </message>
    <message>
      <source>with a point: 0.5</source>
      <translation>mit Punkt: 0.5</translation>
    </message>
    <message>
      <source>with each layer normalised</source>
      <translation>mit normalisierten Schichten</translation>
    </message>
    <message>
      <source>with each weight clipped, {clip}</source>
      <translation>mit begrenzten Gewichten, {clip}</translation>
    </message>
    <message>
      <source>with so low a label D may hardly call anything real, and tells G little</source>
      <translation>bei einem so niedrigen Label nennt D kaum etwas echt, und sagt G wenig</translation>
    </message>
    <message>
      <source>within chance of the data</source>
      <translation>im Zufallsrahmen der Daten</translation>
    </message>
    <message>
      <source>without turning</source>
      <translation>ohne Drehung</translation>
    </message>
    <message>
      <source>write a comma for decimals and semicolons between numbers, as in 0,5; 2</source>
      <translation>ein Komma für Dezimalstellen und Semikolons zwischen Zahlen, wie in 0,5; 2</translation>
    </message>
    <message>
      <source>write a comma for decimals, as in 0,5, and nothing between thousands</source>
      <translation>ein Komma für Dezimalstellen, wie in 0,5, und nichts zwischen Tausendern</translation>
    </message>
    <message>
      <source>write digits alone, as in 1000</source>
      <translation>nur Ziffern, wie in 1000</translation>
    </message>
    <message>
      <source>write it as in 2*sin({variable}) + 1</source>
      <translation>schreiben Sie sie wie in 2*sin({variable}) + 1</translation>
    </message>
    <message>
      <source>write numbers with {decimal}, or nothing</source>
      <translation>schreiben Sie Zahlen mit {decimal}, oder nichts</translation>
    </message>
    <message>
      <source>write one</source>
      <translation>schreiben Sie einen</translation>
    </message>
    <message>
      <source>write one, such as sin({variable})</source>
      <translation>schreiben Sie eine, etwa sin({variable})</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>writing .parquet needs pyarrow</source>
      <translation>.parquet zu schreiben braucht pyarrow</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>falsch</translation>
    </message>
    <message>
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <source>x = (cos πt − ½, sin πt − ¼) or minus that, equally likely, t uniform on [0, 1], plus N(0, σ²I).

Two half circles of radius 1 that reach into each other, around the origin. Without blur it has no density.

Pedregosa et al., "Scikit-learn", 2011 (make_moons, there shifted by (½, ¼)).</source>
      <translation>x = (cos πt − ½, sin πt − ¼) oder minus das, gleich wahrscheinlich, t gleichverteilt auf [0, 1], plus N(0, σ²I).

Zwei Halbkreise vom Radius 1, die ineinandergreifen, um den Ursprung. Ohne Unschärfe keine Dichte.

Pedregosa et al., „Scikit-learn“, 2011 (make_moons, dort um (½, ¼) verschoben).</translation>
    </message>
    <message>
      <source>x = (t − ½)·L·(cos α, sin α), t uniform on [0, 1], plus N(0, σ²I).

Data on a line in the plane: by default without blur, so that P_data has no density, a perfect D exists and the
divergences are stuck at their largest value. With blur or instance noise it has a density.

Arjovsky and Bottou, "Towards principled methods for training generative adversarial networks", 2017.</source>
      <translation>x = (t − ½)·L·(cos α, sin α), t gleichverteilt auf [0, 1], plus N(0, σ²I).

Daten auf einer Linie in der Ebene: von sich aus ohne Unschärfe, sodass P_data keine Dichte hat, ein perfektes D existiert
und die Divergenzen bei ihrem größten Wert feststecken. Mit Unschärfe oder Instanzrauschen gibt es eine Dichte.

Arjovsky und Bottou, „Towards principled methods for training generative adversarial networks“, 2017.</translation>
    </message>
    <message>
      <source>x = G(z)</source>
      <translation>x = G(z)</translation>
    </message>
    <message>
      <source>x = R·(cos 2πt, sin 2πt) or qR·(cos 2πt, sin 2πt), equally likely, t uniform on [0, 1], plus N(0, σ²I).

Both are closed curves, so a generator of one latent number must tear them. Without blur it has no density.

Pedregosa et al., "Scikit-learn", 2011 (make_circles).</source>
      <translation>x = R·(cos 2πt, sin 2πt) oder qR·(cos 2πt, sin 2πt), gleich wahrscheinlich, t gleichverteilt auf [0, 1], plus N(0, σ²I).

Beide sind geschlossene Kurven, ein Generator mit einer latenten Zahl muss sie also zerreißen. Ohne Unschärfe keine Dichte.

Pedregosa et al., „Scikit-learn“, 2011 (make_circles).</translation>
    </message>
    <message>
      <source>x = R·s·(cos 9πs/2, sin 9πs/2) with s = (1 + 2t)/3, t uniform on [0, 1], plus N(0, σ²I).

A line of one and a half turns: one latent number is enough, if G learns to roll it up. Without blur it has no
density.

Marsland, "Machine learning: an algorithmic perspective", 2009, as in scikit-learn's make_swiss_roll (the coordinate
across left out, scaled to end at R).</source>
      <translation>x = R·s·(cos 9πs/2, sin 9πs/2) mit s = (1 + 2t)/3, t gleichverteilt auf [0, 1], plus N(0, σ²I).

Eine Linie von anderthalb Windungen: Eine latente Zahl reicht, wenn G lernt, sie aufzurollen. Ohne Unschärfe keine Dichte.

Marsland, „Machine learning: an algorithmic perspective“, 2009, wie in make_swiss_roll von scikit-learn (die Koordinate
quer dazu weggelassen, so skaliert, dass sie bei R endet).</translation>
    </message>
    <message>
      <source>x = a, plus N(0, σ²).

The data are one point, as in the Dirac-GAN: with a linear D without biases and the point 0 as latent only two
numbers learn, and whether they circle, spiral or settle can be worked out. Without a blur there is no density, and
the divergences are stuck at their largest value.

Mescheder, Geiger and Nowozin, "Which training methods for GANs do actually converge?", 2018, section 2.</source>
      <translation>x = a, plus N(0, σ²).

Die Daten sind ein Punkt, wie im Dirac-GAN: Mit linearem D ohne Biases und dem Punkt 0 als latentem z lernen nur zwei
Zahlen, und ob sie kreisen, spiralen oder zur Ruhe kommen, lässt sich ausrechnen. Ohne Unschärfe gibt es keine Dichte, und
die Divergenzen stecken bei ihrem größten Wert fest.

Mescheder, Geiger und Nowozin, „Which training methods for GANs do actually converge?“, 2018, Abschnitt 2.</translation>
    </message>
    <message>
      <source>x = a·(cos θ, sin θ) with θ = 2πk/n + c·eᵃ, k one of n blades, a from N(1, ℓ²), plus N(0, σ²I).

Blades that are twisted the more, the farther out: clusters that are no Gaussians. Without blur it has no density.

Johnson, Duvenaud, Wiltschko, Datta and Adams, "Composing graphical models with neural networks", 2016 (there the
blur is only across the blade, ℓ = 0.3, σ = 0.05, c = ¼; here it is the same in all directions, and a is cut off
at 4ℓ from 1).</source>
      <translation>x = a·(cos θ, sin θ) mit θ = 2πk/n + c·eᵃ, k einer von n Flügeln, a aus N(1, ℓ²), plus N(0, σ²I).

Flügel, die umso mehr verdreht sind, je weiter außen: Haufen, die keine Gaußglocken sind. Ohne Unschärfe keine Dichte.

Johnson, Duvenaud, Wiltschko, Datta und Adams, „Composing graphical models with neural networks“, 2016 (dort ist die
Unschärfe nur quer zum Flügel, ℓ = 0.3, σ = 0.05, c = ¼; hier ist sie in allen Richtungen gleich, und a wird bei 4ℓ
von 1 abgeschnitten).</translation>
    </message>
    <message>
      <source>x = {x}</source>
      <translation>x = {x}</translation>
    </message>
    <message>
      <source>x = {x}, y = {y}</source>
      <translation>x = {x}, y = {y}</translation>
    </message>
    <message>
      <source>x = ±R·s·(cos 2πmt, sin 2πmt) with s = (1 + 9t)/10, equally likely, t uniform on [0, 1], plus N(0, σ²I).

Two arms of m turns that nowhere touch: thin, long and close together. Equal steps of t are equal angles, so the
arms are denser inside. Without blur it has no density.

Lang and Witbrock, "Learning to tell two spirals apart", 1988 (three turns).</source>
      <translation>x = ±R·s·(cos 2πmt, sin 2πmt) mit s = (1 + 9t)/10, gleich wahrscheinlich, t gleichverteilt auf [0, 1], plus N(0, σ²I).

Zwei Arme von m Windungen, die sich nirgends berühren: dünn, lang und dicht beieinander. Gleiche Schritte von t sind gleiche
Winkel, die Arme sind also innen dichter. Ohne Unschärfe keine Dichte.

Lang und Witbrock, „Learning to tell two spirals apart“, 1988 (drei Windungen).</translation>
    </message>
    <message>
      <source>x is a real point, z a latent and y = G(z) a generated point; f, or s, is the score that the critic D gives to a point. E is a mean over the batch.</source>
      <translation>x ist ein echter Punkt, z ein latenter Vektor und y = G(z) ein erzeugter Punkt; f, oder s, ist die Bewertung, die der Kritiker D einem Punkt gibt. E ist ein Mittelwert über den Batch.</translation>
    </message>
    <message>
      <source>x is a real point, z a latent and y = G(z) a generated point; s is the raw score that D gives to a point, and D = σ(s) the probability of being real that it stands for. E is a mean over the batch.</source>
      <translation>x ist ein echter Punkt, z ein latenter Vektor und y = G(z) ein erzeugter Punkt; s ist die rohe Bewertung, die D einem Punkt gibt, und D = σ(s) die Wahrscheinlichkeit, echt zu sein, für die sie steht. E ist ein Mittelwert über den Batch.</translation>
    </message>
    <message>
      <source>x(t)</source>
      <translation>x(t)</translation>
    </message>
    <message>
      <source>x(t), y(t)</source>
      <translation>x(t), y(t)</translation>
    </message>
    <message>
      <source>x0</source>
      <translation>x0</translation>
    </message>
    <message>
      <source>x1</source>
      <translation>x1</translation>
    </message>
    <message>
      <source>x^2 - 2</source>
      <translation>x^2 - 2</translation>
    </message>
    <message>
      <source>xatol</source>
      <translation>xatol</translation>
    </message>
    <message>
      <source>xavier</source>
      <translation>xavier</translation>
    </message>
    <message>
      <source>xy</source>
      <translation>xy</translation>
    </message>
    <message>
      <source>x₀</source>
      <translation>x₀</translation>
    </message>
    <message>
      <source>x₁</source>
      <translation>x₁</translation>
    </message>
    <message>
      <source>x₂</source>
      <translation>x₂</translation>
    </message>
    <message>
      <source>y</source>
      <translation>y</translation>
    </message>
    <message>
      <source>y = f(x)</source>
      <translation>y = f(x)</translation>
    </message>
    <message>
      <source>y0</source>
      <translation>y0</translation>
    </message>
    <message>
      <source>y1</source>
      <translation>y1</translation>
    </message>
    <message>
      <source>your D</source>
      <translation>Ihr D</translation>
    </message>
    <message>
      <source>your plan</source>
      <translation>Ihr Plan</translation>
    </message>
    <message>
      <source>yours {own:.2f}</source>
      <translation>Ihres {own:.2f}</translation>
    </message>
    <message>
      <source>yuv420p</source>
      <translation>yuv420p</translation>
    </message>
    <message>
      <source>z</source>
      <translation>z</translation>
    </message>
    <message>
      <source>z.</source>
      <translation>z.</translation>
    </message>
    <message>
      <source>zero_one</source>
      <translation>zero_one</translation>
    </message>
    <message>
      <source>z₁</source>
      <translation>z₁</translation>
    </message>
    <message>
      <source>{count:,} of {all:,} frames repeat the one before.</source>
      <translation>{count:,} von {all:,} Bildern wiederholen das davor.</translation>
    </message>
    <message>
      <source>{count:,} of {all:,} places give numbers that can be used</source>
      <translation>{count:,} von {all:,} Stellen geben brauchbare Zahlen</translation>
    </message>
    <message>
      <source>{count:,} points</source>
      <translation>{count:,} Punkte</translation>
    </message>
    <message>
      <source>{count:,} points of {source} are the data now</source>
      <translation>{count:,} Punkte aus {source} sind jetzt die Daten</translation>
    </message>
    <message>
      <source>{count:,} points.</source>
      <translation>{count:,} Punkte.</translation>
    </message>
    <message>
      <source>{count:,} rows lack a number and are left out.</source>
      <translation>{count:,} Zeilen fehlt eine Zahl, sie werden weggelassen.</translation>
    </message>
    <message>
      <source>{count} columns, kept apart by {separated}; decimals with {decimals}.</source>
      <translation>{count} Spalten, getrennt durch {separated}; Dezimalstellen mit {decimals}.</translation>
    </message>
    <message>
      <source>{count} runs were kept; File → Open recent has them all.</source>
      <translation>{count} Läufe wurden behalten; Datei → Zuletzt geöffnet hat sie alle.</translation>
    </message>
    <message>
      <source>{count} settings vary here</source>
      <translation>hier ändern sich {count} Einstellungen</translation>
    </message>
    <message>
      <source>{data} ({setting})</source>
      <translation>{data} ({setting})</translation>
    </message>
    <message>
      <source>{data} · {loss}</source>
      <translation>{data} · {loss}</translation>
    </message>
    <message>
      <source>{divergence}, for packs of {m}</source>
      <translation>{divergence}, für Packungen von {m}</translation>
    </message>
    <message>
      <source>{done} of {cells} cells are there; Start goes on.</source>
      <translation>{done} von {cells} Zellen sind da; Start macht weiter.</translation>
    </message>
    <message>
      <source>{done} of {cells} cells are there; about {left:.0f} min more.</source>
      <translation>{done} von {cells} Zellen sind da; noch etwa {left:.0f} min.</translation>
    </message>
    <message>
      <source>{done} of {cells} cells are there; about {left:.0f} s more.</source>
      <translation>{done} von {cells} Zellen sind da; noch etwa {left:.0f} s.</translation>
    </message>
    <message>
      <source>{done} of {cells} cells are there; the first come soon.</source>
      <translation>{done} von {cells} Zellen sind da; die ersten kommen bald.</translation>
    </message>
    <message>
      <source>{d} × D after iteration</source>
      <translation>{d} × D nach Iteration</translation>
    </message>
    <message>
      <source>{d} × D, {g} × G after iteration</source>
      <translation>{d} × D, {g} × G nach Iteration</translation>
    </message>
    <message>
      <source>{file} is in the trash, from where it can be put back</source>
      <translation>{file} ist im Papierkorb und kann von dort zurückgeholt werden</translation>
    </message>
    <message>
      <source>{file} is no longer on the list</source>
      <translation>{file} steht nicht mehr in der Liste</translation>
    </message>
    <message>
      <source>{file}: all {frames:,} frames are drawn, it is being finished</source>
      <translation>{file}: alle {frames:,} Bilder sind gezeichnet, es wird fertiggestellt</translation>
    </message>
    <message>
      <source>{file}: begins</source>
      <translation>{file}: beginnt</translation>
    </message>
    <message>
      <source>{file}: frame {done:,} of {frames:,}</source>
      <translation>{file}: Bild {done:,} von {frames:,}</translation>
    </message>
    <message>
      <source>{file}: frame {done:,} of {frames:,}, {left} left</source>
      <translation>{file}: Bild {done:,} von {frames:,}, noch {left}</translation>
    </message>
    <message>
      <source>{file}: {seeds} seeds a cell, iteration {iterations:,}</source>
      <translation>{file}: {seeds} Seeds je Zelle, Iteration {iterations:,}</translation>
    </message>
    <message>
      <source>{first} · {second}</source>
      <translation>{first} · {second}</translation>
    </message>
    <message>
      <source>{folder} cannot be locked</source>
      <translation>{folder} kann nicht gesperrt werden</translation>
    </message>
    <message>
      <source>{found:.0f} of {count}</source>
      <translation>{found:.0f} von {count}</translation>
    </message>
    <message>
      <source>{frames:,} frames of {width:,} × {height:,} pixels in {seconds:.1f} s.</source>
      <translation>{frames:,} Bilder von {width:,} × {height:,} Pixeln in {seconds:.1f} s.</translation>
    </message>
    <message>
      <source>{function}() takes one number</source>
      <translation>{function}() nimmt eine Zahl</translation>
    </message>
    <message>
      <source>{f}(G(z)) = {value}</source>
      <translation>{f}(G(z)) = {value}</translation>
    </message>
    <message>
      <source>{gap}.</source>
      <translation>{gap}.</translation>
    </message>
    <message>
      <source>{gap}: not known here</source>
      <translation>{gap}: hier nicht bekannt</translation>
    </message>
    <message>
      <source>{gap}: on average {size} apart</source>
      <translation>{gap}: im Mittel {size} auseinander</translation>
    </message>
    <message>
      <source>{gap}; W₁ is {w1}.</source>
      <translation>{gap}; W₁ is {w1}.</translation>
    </message>
    <message>
      <source>{given} is unknown</source>
      <translation>{given} ist unbekannt</translation>
    </message>
    <message>
      <source>{g} × G after iteration</source>
      <translation>{g} × G nach Iteration</translation>
    </message>
    <message>
      <source>{held:.0f} of {modes}</source>
      <translation>{held:.0f} von {modes}</translation>
    </message>
    <message>
      <source>{held:.0f} of {modes} ({loose:.0f} touched)</source>
      <translation>{held:.0f} von {modes} ({loose:.0f} berührt)</translation>
    </message>
    <message>
      <source>{held} of {modes} modes for {iterations:,.0f} iterations: {missing} not found.</source>
      <translation>{held} von {modes} Moden seit {iterations:,.0f} Iterationen: {missing} nicht gefunden.</translation>
    </message>
    <message>
      <source>{iteration:,}: {words}</source>
      <translation>{iteration:,}: {words}</translation>
    </message>
    <message>
      <source>{iteration:,}: {words} and {n} other settings</source>
      <translation>{iteration:,}: {words} und {n} weitere Einstellungen</translation>
    </message>
    <message>
      <source>{iterations:,} iterations</source>
      <translation>{iterations:,} Iterationen</translation>
    </message>
    <message>
      <source>{label}, median</source>
      <translation>{label}, Median</translation>
    </message>
    <message>
      <source>{layer}, unit {n}</source>
      <translation>{layer}, Einheit {n}</translation>
    </message>
    <message>
      <source>{line} {steps} steps, {minutes} min</source>
      <translation>{line} {steps} Schritte, {minutes} min</translation>
    </message>
    <message>
      <source>{member} holds no points</source>
      <translation>{member} enthält keine Punkte</translation>
    </message>
    <message>
      <source>{metric} at iteration {at:,}: median {median}</source>
      <translation>{metric} bei Iteration {at:,}: Median {median}</translation>
    </message>
    <message>
      <source>{metric} at iteration {at:,}: median {median}, read of {read} of {members}</source>
      <translation>{metric} bei Iteration {at:,}: Median {median}, gelesen von {read} von {members}</translation>
    </message>
    <message>
      <source>{metric}: 25 to 75 %, 10 to 90 %</source>
      <translation>{metric}: 25 bis 75 %, 10 bis 90 %</translation>
    </message>
    <message>
      <source>{metric}: 25 to 75 %, 10 to 90 % of {read} of {members}</source>
      <translation>{metric}: 25 bis 75 %, 10 bis 90 % von {read} von {members}</translation>
    </message>
    <message>
      <source>{mine} does not go with {its}, since {reason}; {remedy} first</source>
      <translation>{mine} verträgt sich nicht mit {its}, denn {reason}; {remedy}</translation>
    </message>
    <message>
      <source>{mine} does not go with {its}; {remedy} first</source>
      <translation>{mine} verträgt sich nicht mit {its}; {remedy}</translation>
    </message>
    <message>
      <source>{minutes:,} min {seconds:02d} s</source>
      <translation>{minutes:,} min {seconds:02d} s</translation>
    </message>
    <message>
      <source>{m} points at a time</source>
      <translation>{m} Punkte auf einmal</translation>
    </message>
    <message>
      <source>{name} = ({numbers})</source>
      <translation>{name} = ({numbers})</translation>
    </message>
    <message>
      <source>{name} = ({numbers}, …)</source>
      <translation>{name} = ({numbers}, …)</translation>
    </message>
    <message>
      <source>{name} = {numbers}</source>
      <translation>{name} = {numbers}</translation>
    </message>
    <message>
      <source>{name} cannot be read in any cell.</source>
      <translation>{name} lässt sich in keiner Zelle ablesen.</translation>
    </message>
    <message>
      <source>{name} does not say its schema</source>
      <translation>{name} nennt sein Schema nicht</translation>
    </message>
    <message>
      <source>{name} is not JSON</source>
      <translation>{name} ist kein JSON</translation>
    </message>
    <message>
      <source>{name} is there, of a sweep with other settings</source>
      <translation>{name} ist schon da, von einem Sweep mit anderen Einstellungen</translation>
    </message>
    <message>
      <source>{name} needs one number, or one for each of the {count} means, but has {given}</source>
      <translation>{name} braucht eine Zahl, oder eine für jeden der {count} Mittelwerte, hat aber {given}</translation>
    </message>
    <message>
      <source>{name} {low} to {high}</source>
      <translation>{name} {low} bis {high}</translation>
    </message>
    <message>
      <source>{name} {number}</source>
      <translation>{name} {number}</translation>
    </message>
    <message>
      <source>{name} {value:.3f}</source>
      <translation>{name} {value:.3f}</translation>
    </message>
    <message>
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <source>{name} · iteration {iteration:,}</source>
      <translation>{name} · Iteration {iteration:,}</translation>
    </message>
    <message>
      <source>{name} · {text}</source>
      <translation>{name} · {text}</translation>
    </message>
    <message>
      <source>{name}, middle</source>
      <translation>{name}, Mitte</translation>
    </message>
    <message>
      <source>{name}, width</source>
      <translation>{name}, Breite</translation>
    </message>
    <message>
      <source>{name}, {width} × {height}</source>
      <translation>{name}, {width} × {height}</translation>
    </message>
    <message>
      <source>{name}. {problem}</source>
      <translation>{name}. {problem}</translation>
    </message>
    <message>
      <source>{name}: click to switch to it</source>
      <translation>{name}: Klick wechselt dorthin</translation>
    </message>
    <message>
      <source>{name}: drag it, or press the arrow keys</source>
      <translation>{name}: ziehen, oder die Pfeiltasten drücken</translation>
    </message>
    <message>
      <source>{name}: from {low} (at {where_low}) to {high} (at {where_high}).</source>
      <translation>{name}: von {low} (bei {where_low}) bis {high} (bei {where_high}).</translation>
    </message>
    <message>
      <source>{name}: {title}, {iterations:,} iterations</source>
      <translation>{name}: {title}, {iterations:,} Iterationen</translation>
    </message>
    <message>
      <source>{name}: {value} everywhere.</source>
      <translation>{name}: überall {value}.</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{number} of {count}: {title}</source>
      <translation>{number} von {count}: {title}</translation>
    </message>
    <message>
      <source>{number} of {count}: {title}. Next: {following}</source>
      <translation>{number} von {count}: {title}. Danach: {following}</translation>
    </message>
    <message>
      <source>{number} {unit}</source>
      <translation>{number} {unit}</translation>
    </message>
    <message>
      <source>{number}. {title}</source>
      <translation>{number}. {title}</translation>
    </message>
    <message>
      <source>{number}: missed</source>
      <translation>{number}: verfehlt</translation>
    </message>
    <message>
      <source>{number}: {share:.0f} %</source>
      <translation>{number}: {share:.0f} %</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>{n} weitere</translation>
    </message>
    <message>
      <source>{n} real points x join the generated ones.</source>
      <translation>{n} echte Punkte x kommen zu den erzeugten.</translation>
    </message>
    <message>
      <source>{n} real points x join, and noise is added to both kinds.</source>
      <translation>{n} echte Punkte x kommen dazu, und beide Arten werden verrauscht.</translation>
    </message>
    <message>
      <source>{n} real points x join: this loss sets each G(z) against one of them.</source>
      <translation>{n} echte Punkte x kommen dazu: Dieser Verlust stellt jedem G(z) einen von ihnen gegenüber.</translation>
    </message>
    <message>
      <source>{n} runs are chosen</source>
      <translation>{n} Läufe sind gewählt</translation>
    </message>
    <message>
      <source>{n} settings</source>
      <translation>{n} Einstellungen</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <source>{one}, {other}</source>
      <translation>{one}, {other}</translation>
    </message>
    <message>
      <source>{parts:.3g} parts/s</source>
      <translation>{parts:.3g} Teile/s</translation>
    </message>
    <message>
      <source>{path}: {problem}; {allowed}.</source>
      <translation>{path}: {problem}; {allowed}.</translation>
    </message>
    <message>
      <source>{path}: {value} cannot be used; {allowed}.</source>
      <translation>{path}: {value} ist nicht möglich; {allowed}.</translation>
    </message>
    <message>
      <source>{pile}, bin {number}</source>
      <translation>{pile}, Fach {number}</translation>
    </message>
    <message>
      <source>{place} is not what it should be</source>
      <translation>{place} ist nicht, was es sein sollte</translation>
    </message>
    <message>
      <source>{player} is frozen.</source>
      <translation>{player} ist eingefroren.</translation>
    </message>
    <message>
      <source>{player}'s learning rate has faded.</source>
      <translation>Die Lernrate von {player} ist abgeklungen.</translation>
    </message>
    <message>
      <source>{player}, layer {number}</source>
      <translation>{player}, Schicht {number}</translation>
    </message>
    <message>
      <source>{ran}. {sentence}</source>
      <translation>{ran}. {sentence}</translation>
    </message>
    <message>
      <source>{rate:,.0f}/s</source>
      <translation>{rate:,.0f}/s</translation>
    </message>
    <message>
      <source>{rate:.1f}/s</source>
      <translation>{rate:.1f}/s</translation>
    </message>
    <message>
      <source>{real} ± {imaginary} i</source>
      <translation>{real} ± {imaginary} i</translation>
    </message>
    <message>
      <source>{reason}; use auto or cpu</source>
      <translation>{reason}; nehmen Sie auto oder cpu</translation>
    </message>
    <message>
      <source>{reason}; {use}</source>
      <translation>{reason}; {use}</translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} s</translation>
    </message>
    <message>
      <source>{section}, {setting}: {before} → {after}</source>
      <translation>{section}, {setting}: {before} → {after}</translation>
    </message>
    <message>
      <source>{section}, {setting}: {one} | {other}</source>
      <translation>{section}, {setting}: {one} | {other}</translation>
    </message>
    <message>
      <source>{section}: {setting}</source>
      <translation>{section}: {setting}</translation>
    </message>
    <message>
      <source>{seeds} other seeds are trained up to iteration {iteration:,} …</source>
      <translation>{seeds} andere Seeds werden bis Iteration {iteration:,} trainiert …</translation>
    </message>
    <message>
      <source>{seeds} seeds a cell, iteration {iterations:,}</source>
      <translation>{seeds} Seeds je Zelle, Iteration {iterations:,}</translation>
    </message>
    <message>
      <source>{setting} of {player}</source>
      <translation>{setting} von {player}</translation>
    </message>
    <message>
      <source>{setting} of {player}: {value}</source>
      <translation>{setting} von {player}: {value}</translation>
    </message>
    <message>
      <source>{setting} {symbol}</source>
      <translation>{setting} {symbol}</translation>
    </message>
    <message>
      <source>{setting} →</source>
      <translation>{setting} →</translation>
    </message>
    <message>
      <source>{setting}: back to the preset's {value}</source>
      <translation>{setting}: zurück zu {value}, wie in der Vorlage</translation>
    </message>
    <message>
      <source>{setting}: {before} → {after}</source>
      <translation>{setting}: {before} → {after}</translation>
    </message>
    <message>
      <source>{setting}: {one} | {other}</source>
      <translation>{setting}: {one} | {other}</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation>{setting}: {value}</translation>
    </message>
    <message>
      <source>{setting}: {value} cannot be used; {allowed}.</source>
      <translation>{setting}: {value} ist nicht möglich; {allowed}.</translation>
    </message>
    <message>
      <source>{share:.0%} of the earth lies where Q has none; your plan has cost {cost:.3f} so far, the best costs {best:.3f} in all.</source>
      <translation>{share:.0%} der Erde liegen, wo Q keine hat; Ihr Plan hat bisher {cost:.3f} gekostet, der beste kostet insgesamt {best:.3f}.</translation>
    </message>
    <message>
      <source>{share:.0f} % →</source>
      <translation>{share:.0f} % →</translation>
    </message>
    <message>
      <source>{share} of the labels flipped</source>
      <translation>{share} der Labels vertauscht</translation>
    </message>
    <message>
      <source>{share} of the labels flipped at first</source>
      <translation>{share} der Labels anfangs vertauscht</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation>{shown} von {all}</translation>
    </message>
    <message>
      <source>{shown} of {whole} runs</source>
      <translation>{shown} von {whole} Läufen</translation>
    </message>
    <message>
      <source>{sign!r} is no sign of a formula</source>
      <translation>{sign!r} ist kein Zeichen einer Formel</translation>
    </message>
    <message>
      <source>{speed:,.0f}/s</source>
      <translation>{speed:,.0f}/s</translation>
    </message>
    <message>
      <source>{speed:g} it/s</source>
      <translation>{speed:g} It./s</translation>
    </message>
    <message>
      <source>{state} {detail}</source>
      <translation>{state} {detail}</translation>
    </message>
    <message>
      <source>{symbol} of {player}</source>
      <translation>{symbol} von {player}</translation>
    </message>
    <message>
      <source>{text} ({key})</source>
      <translation>{text} ({key})</translation>
    </message>
    <message>
      <source>{title} · iteration {iteration:,} · seed {seed}</source>
      <translation>{title} · Iteration {iteration:,} · Seed {seed}</translation>
    </message>
    <message>
      <source>{title} · {file}</source>
      <translation>{title} · {file}</translation>
    </message>
    <message>
      <source>{title} · {more} more</source>
      <translation>{title} · {more} weitere</translation>
    </message>
    <message>
      <source>{title} · {setting}</source>
      <translation>{title} · {setting}</translation>
    </message>
    <message>
      <source>{title} · {span} · seed {seed}</source>
      <translation>{title} · {span} · Seed {seed}</translation>
    </message>
    <message>
      <source>{title} – GanViz</source>
      <translation>{title} – GanViz</translation>
    </message>
    <message>
      <source>{title} – GanViz ({note})</source>
      <translation>{title} – GanViz ({note})</translation>
    </message>
    <message>
      <source>{title}. {text}</source>
      <translation>{title}. {text}</translation>
    </message>
    <message>
      <source>{title}: {line}</source>
      <translation>{title}: {line}</translation>
    </message>
    <message>
      <source>{title}: {line} (key {number})</source>
      <translation>{title}: {line} (Taste {number})</translation>
    </message>
    <message>
      <source>{title}: {seeds} seeds at iteration {iteration:,} of {iterations:,}</source>
      <translation>{title}: {seeds} Seeds bei Iteration {iteration:,} von {iterations:,}</translation>
    </message>
    <message>
      <source>{title}: {seeds} seeds, seen at iteration {iteration:,}, stopped at {stands:,} of {iterations:,}</source>
      <translation>{title}: {seeds} Seeds, gesehen bei Iteration {iteration:,}, angehalten bei {stands:,} von {iterations:,}</translation>
    </message>
    <message>
      <source>{trained:,} are trained on, the measures use the other {measured:,}.</source>
      <translation>{trained:,} werden trainiert, die Maße nutzen die anderen {measured:,}.</translation>
    </message>
    <message>
      <source>{use}, or none</source>
      <translation>{use}, oder keine</translation>
    </message>
    <message>
      <source>{use}; {rule}</source>
      <translation>{use}; {rule}</translation>
    </message>
    <message>
      <source>{version}, {kind}</source>
      <translation>{version}, {kind}</translation>
    </message>
    <message>
      <source>{version}, {kind} of commit {commit}</source>
      <translation>{version}, {kind} von Commit {commit}</translation>
    </message>
    <message>
      <source>{version}, {kind} of commit {commit}, {date}</source>
      <translation>{version}, {kind} von Commit {commit}, {date}</translation>
    </message>
    <message>
      <source>{what}, {condition}</source>
      <translation>{what}, {condition}</translation>
    </message>
    <message>
      <source>{where} {iteration:,}, {rate}, seed {seed}, {device}</source>
      <translation>{where} {iteration:,}, {rate}, Seed {seed}, {device}</translation>
    </message>
    <message>
      <source>{whole} runs</source>
      <translation>{whole} Läufe</translation>
    </message>
    <message>
      <source>{why} The JSD is {jsd}.</source>
      <translation>{why} Die JSD ist {jsd}.</translation>
    </message>
    <message>
      <source>{width:,} × {height:,} pixels, {across:.1f} × {up:.1f} cm at {dpi:.0f} dots per inch, numbers {points:.1f} pt</source>
      <translation>{width:,} × {height:,} Pixel, {across:.1f} × {up:.1f} cm bei {dpi:.0f} dpi, Zahlen {points:.1f} pt</translation>
    </message>
    <message>
      <source>{x:.3g}, {y:.3g}</source>
      <translation>{x:.3g}, {y:.3g}</translation>
    </message>
    <message>
      <source>|Slope in the score| over D(G(z))</source>
      <translation>Betrag der Steigung in der Bewertung über D(G(z))</translation>
    </message>
    <message>
      <source>|w|\leq c</source>
      <translation>|w|\leq c</translation>
    </message>
    <message>
      <source>© 2026 the GanViz authors. Free software under the MIT licence.</source>
      <translation>© 2026 die Autoren von GanViz. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <source>© 2026 the GanViz authors. Free software: its source is under the MIT licence; this package, which brings the encoders x264 and x265 along, is as a whole under the GNU General Public License 3.</source>
      <translation>© 2026 die Autoren von GanViz. Freie Software: der Quelltext steht unter der MIT-Lizenz; dieses Paket, das die Encoder x264 und x265 mitbringt, steht als Ganzes unter der GNU General Public License 3.</translation>
    </message>
    <message>
      <source>½ everywhere</source>
      <translation>½ überall</translation>
    </message>
    <message>
      <source>½: it cannot tell</source>
      <translation>½: Es kann nicht unterscheiden</translation>
    </message>
    <message>
      <source>Δ</source>
      <translation>Δ</translation>
    </message>
    <message>
      <source>Δ(P_data, P_G) = ∫ (p − q)²/(p + q): 0 where the two distributions agree, 2 where they share nothing.

It is what D estimates under least squares. The band is what two real samples read.</source>
      <translation>Δ(P_data, P_G) = ∫ (p − q)²/(p + q): 0, wo beide Verteilungen übereinstimmen, 2, wo sie nichts teilen.

Es ist das, was D unter Least Squares schätzt. Das Band ist, was zwei echte Stichproben geben.</translation>
    </message>
    <message>
      <source>Λ</source>
      <translation>Λ</translation>
    </message>
    <message>
      <source>Σ</source>
      <translation>Σ</translation>
    </message>
    <message>
      <source>Σxx</source>
      <translation>Σxx</translation>
    </message>
    <message>
      <source>Σxy</source>
      <translation>Σxy</translation>
    </message>
    <message>
      <source>Σyy</source>
      <translation>Σyy</translation>
    </message>
    <message>
      <source>α</source>
      <translation>α</translation>
    </message>
    <message>
      <source>β₁</source>
      <translation>β₁</translation>
    </message>
    <message>
      <source>β₂</source>
      <translation>β₂</translation>
    </message>
    <message>
      <source>γ</source>
      <translation>γ</translation>
    </message>
    <message>
      <source>γ/2 E‖∇s(x)‖² + γ/2 E‖∇s(y)‖², over real and over generated points.

D pays wherever either distribution is. With the pairing loss it is what R3GAN stands on. Huang et al. 2024, section
2.3.</source>
      <translation>γ/2 E‖∇s(x)‖² + γ/2 E‖∇s(y)‖², über echten und über erzeugten Punkten.

D bezahlt, wo immer eine der Verteilungen ist. Mit dem Paarverlust ist es das, worauf R3GAN steht. Huang et al. 2024,
Abschnitt 2.3.</translation>
    </message>
    <message>
      <source>γ/2 E‖∇s(x)‖² over real points.

D pays for being steep where the data are, so that it comes to rest there once G has arrived: training converges
near the equilibrium. Mescheder et al. 2018, equation 9.</source>
      <translation>γ/2 E‖∇s(x)‖² über echten Punkten.

D bezahlt dafür, steil zu sein, wo die Daten sind, damit es dort zur Ruhe kommt, wenn G angekommen ist: Das Training
konvergiert nah dem Gleichgewicht. Mescheder et al. 2018, Gleichung 9.</translation>
    </message>
    <message>
      <source>γ/2 E‖∇s(y)‖² over generated points.

As R1, but D pays where the generator is. Mescheder et al. 2018, equation 10.</source>
      <translation>γ/2 E‖∇s(y)‖² über erzeugten Punkten.

Wie R1, aber D bezahlt, wo der Generator ist. Mescheder et al. 2018, Gleichung 10.</translation>
    </message>
    <message>
      <source>ε</source>
      <translation>ε</translation>
    </message>
    <message>
      <source>η</source>
      <translation>η</translation>
    </message>
    <message>
      <source>θ</source>
      <translation>θ</translation>
    </message>
    <message>
      <source>λ</source>
      <translation>λ</translation>
    </message>
    <message>
      <source>λ E max(0, ‖∇s(x̂)‖ − 1)² at x̂ = εx + (1 − ε)y, with ε uniform on [0, 1] for each pair.

One-sided: only slopes steeper than 1 cost, since the optimal critic may be flatter. Petzka et al. 2018, equation 8.</source>
      <translation>λ E max(0, ‖∇s(x̂)‖ − 1)² bei x̂ = εx + (1 − ε)y, mit ε gleichverteilt auf [0, 1] für jedes Paar.

Einseitig: Nur Steigungen über 1 kosten, denn der optimale Kritiker darf flacher sein. Petzka et al. 2018, Gleichung 8.</translation>
    </message>
    <message>
      <source>λ E(‖∇s(x + δ)‖ − 1)² with δ = α·½·std(x)·U[0, 1] in each coordinate, α uniform on [0, 1] for each point.

Keeps D's slope near 1 close to the data only; std(x) is over the batch and its coordinates, and s the raw score.
Kodali et al. 2017, algorithm 1.</source>
      <translation>λ E(‖∇s(x + δ)‖ − 1)² mit δ = α·½·std(x)·U[0, 1] in jeder Koordinate, α gleichverteilt auf [0, 1] für jeden Punkt.

Hält die Steigung von D nur nah bei den Daten nah 1; std(x) ist über Batch und Koordinaten, und s die rohe Bewertung.
Kodali et al. 2017, Algorithmus 1.</translation>
    </message>
    <message>
      <source>λ E(‖∇s(x̂)‖ − 1)² at x̂ = εx + (1 − ε)y, with ε uniform on [0, 1] for each pair.

Pulls the critic's slope to 1 between the real and the generated points. Gulrajani et al. 2017, equation 3.</source>
      <translation>λ E(‖∇s(x̂)‖ − 1)² bei x̂ = εx + (1 − ε)y, mit ε gleichverteilt auf [0, 1] für jedes Paar.

Zieht die Steigung des Kritikers zwischen echten und erzeugten Punkten auf 1. Gulrajani et al. 2017, Gleichung 3.</translation>
    </message>
    <message>
      <source>λ of λ E max(0, ‖∇f(x̂)‖ − 1)², which the right critic pays. A two-sided one can hold a critic that has begun the wrong way round.</source>
      <translation>λ von λ E max(0, ‖∇f(x̂)‖ − 1)², das der rechte Kritiker bezahlt. Ein zweiseitiger kann einen Kritiker festhalten, der falsch herum begonnen hat.</translation>
    </message>
    <message>
      <source>λ of λ E max(0, ‖∇f(x̂)‖ − 1)². A two-sided one can hold a critic that has begun the wrong way round.</source>
      <translation>λ von λ E max(0, ‖∇f(x̂)‖ − 1)². Ein zweiseitiger kann einen Kritiker festhalten, der falsch herum begonnen hat.</translation>
    </message>
    <message>
      <source>μ</source>
      <translation>μ</translation>
    </message>
    <message>
      <source>μ and σ</source>
      <translation>μ und σ</translation>
    </message>
    <message>
      <source>μ₁</source>
      <translation>μ₁</translation>
    </message>
    <message>
      <source>μ₂</source>
      <translation>μ₂</translation>
    </message>
    <message>
      <source>ν</source>
      <translation>ν</translation>
    </message>
    <message>
      <source>σ</source>
      <translation>σ</translation>
    </message>
    <message>
      <source>σ₁</source>
      <translation>σ₁</translation>
    </message>
    <message>
      <source>σ₂</source>
      <translation>σ₂</translation>
    </message>
    <message>
      <source>φ</source>
      <translation>φ</translation>
    </message>
    <message>
      <source>φ(x) − φ(y); squares are moved</source>
      <translation>φ(x) − φ(y); Quadrate sind bewegt</translation>
    </message>
    <message>
      <source>χ²(P‖Q) ≥ −L_D</source>
      <translation>χ²(P‖Q) ≥ −L_D</translation>
    </message>
    <message>
      <source>ψ</source>
      <translation>ψ</translation>
    </message>
    <message>
      <source>–/s</source>
      <translation>–/s</translation>
    </message>
    <message>
      <source>–: it cannot be read, as all seeds have diverged or it is not for these data.</source>
      <translation>–: Es lässt sich nicht ablesen, weil alle Seeds divergiert sind oder es für diese Daten nicht gilt.</translation>
    </message>
    <message>
      <source>‖∇f‖ = 1</source>
      <translation>‖∇f‖ = 1</translation>
    </message>
    <message>
      <source>‖∇f‖ up to {size}</source>
      <translation>‖∇f‖ bis {size}</translation>
    </message>
    <message>
      <source>‖∇f‖ where D’s score is finite</source>
      <translation>‖∇f‖, wo die Bewertung von D endlich ist</translation>
    </message>
    <message>
      <source>‖∇f‖: slope of {score}</source>
      <translation>‖∇f‖: Steigung von {score}</translation>
    </message>
    <message>
      <source>‖∇‖ non-saturating</source>
      <translation>‖∇‖ nicht sättigend</translation>
    </message>
    <message>
      <source>‖∇‖ saturating</source>
      <translation>‖∇‖ sättigend</translation>
    </message>
    <message>
      <source>“G never sees the data” is the sentence to write on the board. W₁ at the right is how far mass must be carried.</source>
      <translation>„G sieht die Daten nie“ ist der Satz für die Tafel. W₁ rechts ist, wie weit Masse getragen werden muss.</translation>
    </message>
    <message>
      <source>ℓ</source>
      <translation>ℓ</translation>
    </message>
    <message>
      <source>← {share:.0f} %</source>
      <translation>← {share:.0f} %</translation>
    </message>
    <message>
      <source>↑ or ↓</source>
      <translation>↑ oder ↓</translation>
    </message>
    <message>
      <source>↑ {setting}</source>
      <translation>↑ {setting}</translation>
    </message>
    <message>
      <source>↑ {share:.0f} %</source>
      <translation>↑ {share:.0f} %</translation>
    </message>
    <message>
      <source>↓ {share:.0f} %</source>
      <translation>↓ {share:.0f} %</translation>
    </message>
    <message>
      <source>∂L/∂G(z)</source>
      <translation>∂L/∂G(z)</translation>
    </message>
    <message>
      <source>∂L/∂s = {value}</source>
      <translation>∂L/∂s = {value}</translation>
    </message>
    <message>
      <source>−2 log 2</source>
      <translation>−2 log 2</translation>
    </message>
    <message>
      <source>−c</source>
      <translation>−c</translation>
    </message>
    <message>
      <source>−γ on the diagonal of the Jacobian gives the eigenvalues a negative real part: local convergence.</source>
      <translation>−γ auf der Diagonale der Jacobi-Matrix gibt den Eigenwerten einen negativen Realteil: lokale Konvergenz.</translation>
    </message>
    <message>
      <source>✓ Seen after {iterations:,} iterations</source>
      <translation>✓ Gesehen nach {iterations:,} Iterationen</translation>
    </message>
  </context>
</TS>
